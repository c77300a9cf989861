package io.github.okr4j.clickup;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import javax.net.SocketFactory;

/** Makes sockets of which some are led to a port where nobody listens, so that the connection is refused. */
final class RefusingSocketFactory extends SocketFactory {
    private final RandomGenerator random;
    private final double refusals;
    private final SocketAddress nobody;
    private final AtomicInteger refused;

    /**
     * A road.
     *
     * @param refusals the share of connections that are refused
     * @param nobody an address where nobody listens
     * @param refused counts them
     */
    RefusingSocketFactory(RandomGenerator random, double refusals, SocketAddress nobody, AtomicInteger refused) {
        this.random = random;
        this.refusals = refusals;
        this.nobody = nobody;
        this.refused = refused;
    }

    /** A port that is taken, so that no other program can listen there, and refuses every connection. */
    static Socket takenPort() throws IOException {
        Socket taken = new Socket();
        taken.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return taken;
    }

    @Override
    public Socket createSocket() {
        return new Socket() {
            @Override
            public void connect(SocketAddress endpoint, int timeout) throws IOException {
                boolean blocked = random.nextDouble() < refusals;
                if (blocked) {
                    refused.incrementAndGet();
                }
                super.connect(blocked ? nobody : endpoint, timeout);
            }
        };
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException("OkHttp connects its sockets itself");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        return createSocket(host.getHostAddress(), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) {
        return createSocket(host, port);
    }
}
