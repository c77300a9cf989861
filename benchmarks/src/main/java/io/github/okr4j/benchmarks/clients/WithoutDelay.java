package io.github.okr4j.benchmarks.clients;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import javax.net.SocketFactory;

/**
 * Sockets that send each frame when it is written, as the SDK does. OkHttp's wait for the server's acknowledgement, so that a
 * call over HTTP/2 by hand would take 40 ms more and show nothing of the SDK's cost.
 */
final class WithoutDelay extends SocketFactory {
    @Override
    public Socket createSocket() throws SocketException {
        return at(new Socket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return at(new Socket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return at(new Socket(host, port, localHost, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return at(new Socket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return at(new Socket(host, port, localHost, localPort));
    }

    private static Socket at(Socket socket) throws SocketException {
        socket.setTcpNoDelay(true);
        return socket;
    }
}
