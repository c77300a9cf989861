package io.github.okr4j.core.contract;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Accepts the connections of a test server, each with a thread of its own, until it is closed. */
public final class AcceptLoop implements AutoCloseable {
    private final ServerSocket socket;
    private final Service service;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final CompletableFuture<Void> accepting;

    /** What to do with a connection, which is closed afterwards. */
    @FunctionalInterface
    public interface Service {
        /** Reads requests and sends responses. */
        void serve(Socket connection) throws IOException;
    }

    /** Starts at once. */
    public AcceptLoop(ServerSocket socket, Service service) {
        this.socket = socket;
        this.service = service;
        this.accepting = CompletableFuture.runAsync(this::accept, AcceptLoop::start);
    }

    /** Where the server listens. */
    public int port() {
        return socket.getLocalPort();
    }

    /** Breaks all connections; new ones are accepted. */
    public void dropConnections() throws IOException {
        for (Socket connection : open) {
            connection.close();
        }
    }

    /** Afterwards every new connection is refused. */
    @Override
    public void close() throws IOException {
        socket.close();
        // While a thread is still in accept(), one more connection may be accepted, and would be served.
        accepting.join();
        dropConnections();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                start(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            // Otherwise a frame waits 40 ms for the acknowledgement of the one before it.
            connection.setTcpNoDelay(true);
            service.serve(connection);
        } catch (IOException clientWentAway) {
            // which is what some tests are about
        } finally {
            open.remove(connection);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "test-server");
        thread.setDaemon(true);
        thread.start();
    }
}
