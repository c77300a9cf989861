package io.github.okr4j.benchmarks.server;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP/1.1 server on loopback, a thread per connection, nothing parsed that it does not need.
 *
 * <p>A path begins with how many goals there are and how many milliseconds a response takes:
 * {@code /100000/20/api/v2/goals/}.
 */
public final class BenchmarkServer implements AutoCloseable {
    private final Responses responses = new Responses();
    private final List<ServerSocket> sockets = new ArrayList<>();

    /**
     * Serves until its standard input ends, so that it never outlives who started it; prints its ports: plain, TLS, HTTP/2.
     *
     * @param args the key store for TLS and its password
     * @throws Exception if it cannot be started
     */
    public static void main(String[] args) throws Exception {
        SSLContext keys = keys(args[0], args[1]);
        try (BenchmarkServer server = new BenchmarkServer();
                Http2Server http2 = new Http2Server()) {
            System.out.println(server.open() + " " + server.openTls(keys) + " " + http2.open(keys));
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    /**
     * Listens for plain HTTP.
     *
     * @return the port
     * @throws IOException if no port is free
     */
    public int open() throws IOException {
        return serve(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    private int openTls(SSLContext keys) throws IOException {
        return serve(keys.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    private static SSLContext keys(String keyStore, String password) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = new FileInputStream(keyStore)) {
            keys.load(in, password.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, password.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private int serve(ServerSocket gateway) {
        sockets.add(gateway);
        start(() -> {
            while (!gateway.isClosed()) {
                Socket socket = accepted(gateway);
                if (socket != null) {
                    start(new Connection(socket, responses));
                }
            }
        });
        return gateway.getLocalPort();
    }

    private static @Nullable Socket accepted(ServerSocket gateway) {
        try {
            Socket socket = gateway.accept();
            socket.setTcpNoDelay(true);
            return socket;
        } catch (IOException e) {
            if (gateway.isClosed()) {
                return null;
            }
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Runnable task) {
        Thread thread = new Thread(task, "server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        for (ServerSocket gateway : sockets) {
            gateway.close();
        }
    }
}
