package io.github.okr4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.contract.AcceptLoop;
import io.github.okr4j.core.contract.Http2Origin;
import io.github.okr4j.core.contract.Http2Peer;
import io.github.okr4j.core.contract.LoopbackTls;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLServerSocket;
import org.jspecify.annotations.Nullable;

/** A loopback server that counts what reached it and can break off at any byte. */
final class FaultServer implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");
    private static final long PATIENCE_SECONDS = 30;
    private static final int BACKLOG = 50;
    private static final int END_OF_HEAD = 0x0d0a0d0a;

    private final AcceptLoop loop;
    private final boolean secure;
    private final int streams;
    private final AtomicInteger requests = new AtomicInteger();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();
    private final List<CompletableFuture<Void>> served = new CopyOnWriteArrayList<>();
    private final Semaphore accepted = new Semaphore(0);
    private volatile Script script;
    private volatile boolean closingAtOnce;

    /** What to do about one request. */
    @FunctionalInterface
    interface Script {
        /** Answers, or does not; true keeps the connection. */
        boolean response(Turn turn) throws IOException;
    }

    /**
     * One request that has been read as a whole.
     *
     * @param number 1 is the first since the script was set
     * @param head request line and headers, empty over HTTP/2
     * @param stream its stream over HTTP/2, which has no socket of its own
     */
    record Turn(int number, String head, InputStream in, OutputStream out, Http2Peer.@Nullable Stream stream) {
        void send(String text) throws IOException {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }

        /** Sends a response in the protocol of the connection, which stays open. */
        boolean respond(int status, String headers, String body) throws IOException {
            if (stream == null) {
                send(MatrixScripts.reply(status, headers, body));
            } else {
                stream.respond(status, headers, body);
            }
            return true;
        }

        /** Sends nothing more and holds the connection until the client gives it up. */
        boolean stall() throws IOException {
            while (stream == null && in.read() >= 0) {
                // a client that waits sends nothing
            }
            return stream != null;
        }
    }

    FaultServer(ServerSocketFactory factory, boolean secure, Script script) throws IOException {
        this(factory.createServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()), secure, 0, script);
    }

    private FaultServer(ServerSocket socket, boolean secure, int streams, Script script) {
        this.secure = secure;
        this.streams = streams;
        this.script = script;
        this.loop = new AcceptLoop(socket, this::serve);
    }

    /** HTTP/2 over TLS, with this many streams at once per connection. */
    static FaultServer http2(LoopbackTls tls, int streams, Script script) throws IOException {
        SSLServerSocket socket = (SSLServerSocket)
                tls.context().getServerSocketFactory().createServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
        Http2Origin.offerHttp2(socket);
        return new FaultServer(socket, true, streams, script);
    }

    int port() {
        return loop.port();
    }

    String origin() {
        return (secure ? "https" : "http") + "://127.0.0.1:" + port();
    }

    /** Requests since the script was set, read to their last byte. */
    int requests() {
        return requests.get();
    }

    /** Connections since the start. */
    int connections() {
        return connections.size();
    }

    /** From now on responds like this, and counts anew. */
    void follow(Script next) {
        closingAtOnce = false;
        script = next;
        requests.set(0);
    }

    /** Waits until all that clients sent over their connections, which they have closed, has been read and counted. */
    void awaitEnd(int connected) throws Exception {
        assertThat(accepted.tryAcquire(connected, PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("connections accepted")
                .isTrue();
        for (CompletableFuture<Void> connection : served) {
            connection.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** From now on closes every connection before it reads from it. */
    void closeAtOnce() {
        closingAtOnce = true;
    }

    void dropConnections() throws IOException {
        loop.dropConnections();
    }

    /** Ends the idle connections as a server does, and waits until the clients have closed theirs. */
    void closeIdleConnections() throws Exception {
        for (Socket connection : connections) {
            connection.shutdownOutput();
        }
        for (CompletableFuture<Void> connection : served) {
            connection.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Override
    public void close() throws IOException {
        loop.close();
    }

    private void serve(Socket connection) throws IOException {
        CompletableFuture<Void> end = new CompletableFuture<>();
        served.add(end);
        connections.add(connection);
        accepted.release();
        try (connection) {
            if (!closingAtOnce) {
                respond(connection);
            }
        } finally {
            end.complete(null);
        }
    }

    private void respond(Socket connection) throws IOException {
        if (streams > 0) {
            new Http2Peer(connection, streams, stream -> serve(connection, stream)).serve();
            return;
        }
        InputStream in = connection.getInputStream();
        for (String head = readRequest(in); !head.isEmpty(); head = readRequest(in)) {
            if (!script.response(new Turn(requests.incrementAndGet(), head, in, connection.getOutputStream(), null))) {
                return;
            }
        }
    }

    private void serve(Socket connection, Http2Peer.Stream stream) throws IOException {
        Turn turn = new Turn(
                requests.incrementAndGet(), "", InputStream.nullInputStream(), OutputStream.nullOutputStream(), stream);
        if (!script.response(turn)) {
            connection.close();
        }
    }

    /** The head of the next request, whose body has been read too; empty if there is none. */
    private static String readRequest(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        int lastFour = 0;
        while (lastFour != END_OF_HEAD) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.write(next);
            lastFour = lastFour << 8 | next;
        }
        String text = head.toString(StandardCharsets.ISO_8859_1);
        Matcher length = LENGTH.matcher(text);
        int expected = length.find() ? Integer.parseInt(length.group(1)) : 0;
        return in.readNBytes(expected).length == expected ? text : "";
    }
}
