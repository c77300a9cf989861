package io.github.okr4j.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Tests that read from a server that is gone can rely on it. */
class AcceptLoopTest {
    /** Without the wait in close() one to four of 100 served another connection. */
    private static final int SERVERS = 500;

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    @Test
    void close_whileItBeginsToAccept_servesNothingThatComesAfter() throws IOException {
        AtomicInteger served = new AtomicInteger();
        for (int i = 0; i < SERVERS; i++) {
            AcceptLoop loop = new AcceptLoop(new ServerSocket(0, 50, LOOPBACK), connection -> {
                served.incrementAndGet();
                connection.getOutputStream().write(1);
            });
            int port = loop.port();

            loop.close();

            visit(port);
        }
        assertThat(served).hasValue(0);
    }

    private static void visit(int port) {
        try (Socket socket = new Socket(LOOPBACK, port)) {
            socket.setSoTimeout(1000);
            socket.getInputStream().read();
        } catch (IOException refused) {
            // as it should be
        }
    }
}
