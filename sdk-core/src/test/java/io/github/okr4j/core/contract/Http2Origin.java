package io.github.okr4j.core.contract;

import java.io.IOException;
import java.net.InetAddress;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;

/** An HTTP/2 server over TLS on loopback. */
public final class Http2Origin implements AutoCloseable {
    private static final int BACKLOG = 512;

    private final AcceptLoop loop;

    /** Starts at a free port and allows this many streams at once per connection. */
    public Http2Origin(LoopbackTls tls, int maxStreams, Http2Peer.Behaviour behaviour) throws IOException {
        SSLServerSocket socket = (SSLServerSocket)
                tls.context().getServerSocketFactory().createServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        offerHttp2(socket);
        this.loop = new AcceptLoop(socket, connection -> new Http2Peer(connection, maxStreams, behaviour).serve());
    }

    /** Makes the connections of a server socket agree on HTTP/2. */
    public static void offerHttp2(SSLServerSocket socket) {
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setApplicationProtocols(new String[] {"h2"});
        socket.setSSLParameters(parameters);
    }

    /** Scheme, host and port. */
    public String url() {
        return "https://127.0.0.1:" + loop.port();
    }

    @Override
    public void close() throws IOException {
        loop.close();
    }
}
