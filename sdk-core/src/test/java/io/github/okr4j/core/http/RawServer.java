package io.github.okr4j.core.http;

import io.github.okr4j.core.contract.AcceptLoop;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Phaser;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server for what no decent server does: exact bytes in, exact bytes out, silence, and connections that break. */
final class RawServer implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");

    private final AcceptLoop loop;
    private final Behaviour behaviour;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final Semaphore arrived = new Semaphore(0);
    private final Phaser open = new Phaser(1);

    /** What to do about a request; the connection is closed afterwards unless told otherwise. */
    @FunctionalInterface
    interface Behaviour {
        /**
         * Handles one request.
         *
         * @param number 1 for the first request that the server got
         * @return true to keep the connection
         */
        boolean response(int number, OutputStream out) throws IOException;
    }

    RawServer(Behaviour behaviour) throws IOException {
        this.behaviour = behaviour;
        this.loop = new AcceptLoop(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), this::serve);
    }

    /** Reads requests and never responds. */
    static RawServer silent() throws IOException {
        return new RawServer((number, out) -> true);
    }

    /** Reads requests and closes the connection without a word. */
    static RawServer dropping() throws IOException {
        return new RawServer((number, out) -> false);
    }

    /** Responds to every request with the same bytes and keeps the connection. */
    static RawServer responding(String response) throws IOException {
        return new RawServer((number, out) -> {
            send(out, response);
            return true;
        });
    }

    /** Responds to requests in turn with one response and the other, and keeps the connection. */
    static RawServer taking(String first, String second) throws IOException {
        return new RawServer((number, out) -> {
            send(out, number % 2 == 1 ? first : second);
            return true;
        });
    }

    /** Writes text, each character a byte. */
    static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    String url() {
        return "http://127.0.0.1:" + loop.port();
    }

    /** Heads and bodies as they came, each byte a character. */
    List<String> requests() {
        return requests;
    }

    /** Waits for so many requests and returns all. */
    List<String> awaitRequests(int count) throws InterruptedException {
        boolean there = arrived.tryAcquire(count, 20, TimeUnit.SECONDS);
        if (there) {
            arrived.release(count);
        }
        return requests;
    }

    /** How many connections were made, ended or not. */
    int connections() {
        return connections.get();
    }

    /** Waits until the clients have closed all connections. */
    void awaitNoConnection() throws InterruptedException, TimeoutException {
        open.awaitAdvanceInterruptibly(open.arrive(), 10, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        loop.close();
    }

    private void serve(Socket connection) throws IOException {
        connections.incrementAndGet();
        open.register();
        try (connection) {
            InputStream in = connection.getInputStream();
            String request = read(in);
            while (!request.isEmpty()) {
                requests.add(request);
                arrived.release();
                if (!behaviour.response(requests.size(), connection.getOutputStream())) {
                    return;
                }
                connection.getOutputStream().flush();
                request = read(in);
            }
        } finally {
            open.arriveAndDeregister();
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (!bytes.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            bytes.write(next);
        }
        Matcher length = LENGTH.matcher(bytes.toString(StandardCharsets.ISO_8859_1));
        if (length.find()) {
            bytes.write(in.readNBytes(Integer.parseInt(length.group(1))));
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
