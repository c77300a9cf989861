package io.github.okr4j.core.http;

import java.net.InetAddress;
import java.net.Socket;
import java.util.function.Supplier;
import javax.net.SocketFactory;

/** Makes the sockets that a test needs; OkHttp asks for unconnected ones only. */
final class GivenSockets extends SocketFactory {
    private final Supplier<Socket> sockets;

    GivenSockets(Supplier<Socket> sockets) {
        this.sockets = sockets;
    }

    @Override
    public Socket createSocket() {
        return sockets.get();
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new AssertionError("a connected socket");
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw new AssertionError("a connected socket");
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new AssertionError("a connected socket");
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw new AssertionError("a connected socket");
    }
}
