package io.github.okr4j.examples;

import io.github.okr4j.core.contract.LoopbackTls;
import io.github.okr4j.examples.MatrixFault.Address;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import javax.net.ServerSocketFactory;
import okhttp3.ConnectionPool;
import okhttp3.Credentials;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * The servers of one cell and the HTTP client that reaches them.
 *
 * @param server the vendor's
 * @param proxy in front of it, where it is not the server itself that plays the proxy
 */
record MatrixRoute(FaultServer server, @Nullable FaultServer proxy, OkHttpClient http, String origin)
        implements AutoCloseable {
    private static final Dispatcher DISPATCHER = dispatcher();
    private static final int STREAMS = 100;
    /** Refuses; a port that was free a moment ago could be somebody's by now. */
    private static final int NOBODYS_PORT = 1;

    static MatrixRoute open(MatrixFault fault, FaultServer.Script first, LoopbackTls tls, EventListener wire)
            throws IOException {
        FaultServer server = server(fault, first, tls);
        FaultServer proxy = fault.address() == Address.TUNNEL
                ? new FaultServer(ServerSocketFactory.getDefault(), false, MatrixScripts.openTunnel())
                : null;
        return new MatrixRoute(server, proxy, http(fault, server, proxy, tls, wire), origin(fault, server));
    }

    /** Where the fault strikes. */
    FaultServer faulty() {
        return proxy == null ? server : proxy;
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (proxy != null) {
            proxy.close();
        }
    }

    private static FaultServer server(MatrixFault fault, FaultServer.Script first, LoopbackTls tls) throws IOException {
        return switch (fault.address()) {
            case HTTP2 ->
                FaultServer.http2(tls, fault.before() == MatrixFault.Before.ONLY_STREAM_TAKEN ? 1 : STREAMS, first);
            case TLS, UNTRUSTED, TUNNEL -> new FaultServer(tls.context().getServerSocketFactory(), true, first);
            default -> new FaultServer(ServerSocketFactory.getDefault(), false, first);
        };
    }

    private static OkHttpClient http(
            MatrixFault fault, FaultServer server, @Nullable FaultServer proxy, LoopbackTls tls, EventListener wire)
            throws IOException {
        OkHttpClient.Builder builder = new OkHttpClient.Builder()
                .connectionPool(new ConnectionPool())
                .dispatcher(DISPATCHER)
                .eventListener(wire);
        switch (fault.address()) {
            case TLS, HTTP2 -> builder.sslSocketFactory(tls.context().getSocketFactory(), tls.trust());
            case TUNNEL ->
                builder.sslSocketFactory(tls.context().getSocketFactory(), tls.trust())
                        .proxy(proxy(proxy == null ? 0 : proxy.port()));
            case PROXY -> builder.proxy(proxy(server.port()));
            case NO_PROXY -> builder.proxy(proxy(NOBODYS_PORT));
            case NO_SUCH_HOST ->
                builder.dns(host -> {
                    throw new UnknownHostException(host);
                });
            default -> {}
        }
        if (fault.hasAuthenticator()) {
            builder.proxyAuthenticator(MatrixRoute::authenticate);
        }
        return builder.build();
    }

    /** Cells that run side by side have the same host. */
    private static Dispatcher dispatcher() {
        Dispatcher shared = new Dispatcher();
        shared.setMaxRequestsPerHost(shared.getMaxRequests());
        return shared;
    }

    private static @Nullable Request authenticate(@Nullable Route route, Response challenged) {
        boolean asked = challenged.challenges().stream()
                .anyMatch(challenge -> challenge.scheme().equals("Basic"));
        return asked && challenged.request().header("Proxy-Authorization") == null
                ? challenged
                        .request()
                        .newBuilder()
                        .header("Proxy-Authorization", Credentials.basic("proxy-user", "proxy-password"))
                        .build()
                : null;
    }

    private static Proxy proxy(int port) {
        return new Proxy(Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    private static String origin(MatrixFault fault, FaultServer server) throws IOException {
        return switch (fault.address()) {
            case NO_SUCH_HOST -> "https://okr4j.invalid";
            case NOBODY_LISTENS -> "http://127.0.0.1:" + NOBODYS_PORT;
            case NO_HANDSHAKE -> "https://127.0.0.1:" + server.port();
            default -> server.origin();
        };
    }
}
