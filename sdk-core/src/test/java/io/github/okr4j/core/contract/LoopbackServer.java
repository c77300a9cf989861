package io.github.okr4j.core.contract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A server for many connections at once that keeps them open, and that can also hang up and fall silent at any point of
 * a request.
 */
public final class LoopbackServer implements AutoCloseable {
    /** Many clients may knock in the same instant; one that is turned away would wait a second before it tries again. */
    private static final int BACKLOG = 512;

    private final AcceptLoop loop;
    private final Behaviour behaviour;
    private final AtomicInteger requests = new AtomicInteger();

    /** What to do about a request; called on the thread of its connection. */
    @FunctionalInterface
    public interface Behaviour {
        /** Answers, hangs up or falls silent. */
        void serve(Visit visit) throws IOException;
    }

    /** Starts at a free port. */
    public LoopbackServer(Behaviour behaviour) throws IOException {
        this.behaviour = behaviour;
        this.loop = new AcceptLoop(new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()), this::serve);
    }

    /** Scheme, host and port. */
    public String url() {
        return "http://127.0.0.1:" + loop.port();
    }

    /** How many requests have arrived, with a response or without. */
    public int requests() {
        return requests.get();
    }

    @Override
    public void close() throws IOException {
        loop.close();
    }

    private void serve(Socket connection) throws IOException {
        InputStream in = new BufferedInputStream(connection.getInputStream());
        String requestLine = line(in);
        while (!requestLine.isEmpty()) {
            requests.incrementAndGet();
            Visit visit = new Visit(connection, in, requestLine);
            behaviour.serve(visit);
            if (!visit.staysOpen) {
                return;
            }
            requestLine = line(in);
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    /** One request, its head read and its body not; unless a response is sent, the connection breaks. */
    public static final class Visit {
        private final Socket connection;
        private final InputStream in;
        private final String target;
        private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        private int unread;
        private boolean staysOpen;

        private Visit(Socket connection, InputStream in, String requestLine) throws IOException {
            this.connection = connection;
            this.in = in;
            this.target = requestLine.split(" ", 3)[1];
            for (String header = line(in); !header.isEmpty(); header = line(in)) {
                int colon = header.indexOf(':');
                headers.put(
                        header.substring(0, colon), header.substring(colon + 1).strip());
            }
            unread = Integer.parseInt(headers.getOrDefault("Content-Length", "0"));
        }

        /** A header as it came, or an empty text if there is none. */
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }

        /** Path and query as they came. */
        public String target() {
            return target;
        }

        /** The path as it came. */
        public String path() {
            return target.split("\\?", 2)[0];
        }

        /** A query parameter, decoded, or the other text if there is none. */
        public String query(String name, String otherwise) {
            String[] parts = target.split("\\?", 2);
            for (String pair : parts.length == 1 ? new String[0] : parts[1].split("&")) {
                if (pair.startsWith(name + "=")) {
                    return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
                }
            }
            return otherwise;
        }

        /** Reads the body. */
        public String body() throws IOException {
            byte[] bytes = in.readNBytes(unread);
            unread = 0;
            return new String(bytes, StandardCharsets.UTF_8);
        }

        /** Sends JSON and keeps the connection. */
        public void response(int status, String json) throws IOException {
            response(status, "", json);
        }

        /**
         * Sends JSON and keeps the connection.
         *
         * @param headers further header lines, each with its line break
         */
        public void response(int status, String headers, String json) throws IOException {
            body();
            send(status, headers, json, json.getBytes(StandardCharsets.UTF_8).length);
            staysOpen = true;
        }

        /** Sends the first half of the JSON; then the connection breaks. */
        public void answerHalf(String json) throws IOException {
            body();
            send(200, "", json.substring(0, json.length() / 2), json.length());
        }

        /** Does nothing until the client has had enough. */
        public void stall() throws IOException {
            while (in.read() >= 0) {
                // what the client still sends changes nothing
            }
        }

        private void send(int status, String headers, String json, int length) throws IOException {
            String head = "HTTP/1.1 " + status + " Status\r\nContent-Type: application/json\r\nContent-Length: "
                    + length + "\r\n" + headers + "\r\n";
            connection.getOutputStream().write((head + json).getBytes(StandardCharsets.UTF_8));
        }
    }
}
