package io.github.okr4j.core.contract;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;

/** An HTTP/2 server over TLS on loopback. */
public final class Http2Origin implements AutoCloseable {
    private static final int BACKLOG = 512;

    private final SSLServerSocket socket;
    private final int maxStreams;
    private final Http2Peer.Behaviour behaviour;
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

    /** Starts at a free port and allows this many streams at once per connection. */
    public Http2Origin(LoopbackTls tls, int maxStreams, Http2Peer.Behaviour behaviour) throws IOException {
        this.socket = (SSLServerSocket)
                tls.context().getServerSocketFactory().createServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        this.maxStreams = maxStreams;
        this.behaviour = behaviour;
        offerHttp2(socket);
        start(this::accept);
    }

    /** Makes the connections of a server socket agree on HTTP/2. */
    public static void offerHttp2(SSLServerSocket socket) {
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setApplicationProtocols(new String[] {"h2"});
        socket.setSSLParameters(parameters);
    }

    /** Scheme, host and port. */
    public String url() {
        return "https://127.0.0.1:" + socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        for (Socket connection : connections) {
            connection.close();
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                connections.add(connection);
                start(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            new Http2Peer(connection, maxStreams, behaviour).serve();
        } catch (IOException clientWentAway) {
            // which is what some tests are about
        } finally {
            connections.remove(connection);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "http2-origin");
        thread.setDaemon(true);
        thread.start();
    }
}
