package io.github.okr4j.core.contract;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/**
 * A server that speaks just enough HTTP/2 to send the frames that a server library sends only by accident: resets, a
 * GOAWAY below an open stream, or nothing at all.
 *
 * <p>Without TLS its clients need {@code Protocol.H2_PRIOR_KNOWLEDGE}.
 */
public final class Http2Server implements AutoCloseable {
    /** Error codes of RFC 9113, section 7. */
    public static final int NO_ERROR = 0;

    public static final int INTERNAL_ERROR = 2;
    public static final int REFUSED_STREAM = 7;
    public static final int CANCEL = 8;

    private static final int PREFACE_BYTES = 24;
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RST_STREAM = 3;
    private static final int SETTINGS = 4;
    private static final int PING = 6;
    private static final int GOAWAY = 7;
    private static final int CONTINUATION = 9;
    private static final int END_STREAM = 1;
    private static final int ACK = 1;
    private static final int END_HEADERS = 4;

    private final AcceptLoop loop;
    private final boolean tls;
    private final int maxStreams;
    private final Behaviour behaviour;
    private final AtomicInteger requests = new AtomicInteger();
    private final List<Connection> connections = new CopyOnWriteArrayList<>();

    /** What to do about a request whose body has arrived; called on the thread of its connection. */
    @FunctionalInterface
    public interface Behaviour {
        /** Sends a response or not. */
        void serve(Stream stream) throws IOException;
    }

    private Http2Server(ServerSocket socket, boolean tls, int maxStreams, Behaviour behaviour) {
        this.tls = tls;
        this.maxStreams = maxStreams;
        this.behaviour = behaviour;
        this.loop = new AcceptLoop(socket, this::serve);
    }

    /** Without TLS and with any number of streams. */
    public static Http2Server plain(Behaviour behaviour) throws IOException {
        return limited(Integer.MAX_VALUE, behaviour);
    }

    /** Without TLS; tells clients how many streams a connection may have. */
    public static Http2Server limited(int maxStreams, Behaviour behaviour) throws IOException {
        return new Http2Server(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), false, maxStreams, behaviour);
    }

    /** With TLS and ALPN. */
    public static Http2Server tls(SSLContext context, Behaviour behaviour) throws IOException {
        SSLServerSocket socket = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Http2Origin.offerHttp2(socket);
        return new Http2Server(socket, true, Integer.MAX_VALUE, behaviour);
    }

    /** Scheme, host and port. */
    public String url() {
        return (tls ? "https://localhost:" : "http://127.0.0.1:") + loop.port();
    }

    /** How many requests have arrived, whatever was done about them. */
    public int requests() {
        return requests.get();
    }

    /** How many connections were made. */
    public int connections() {
        return connections.size();
    }

    /** No open connection says another word, not even to a ping; new ones are served. */
    public void silenceConnections() {
        connections.forEach(connection -> connection.silent = true);
    }

    @Override
    public void close() throws IOException {
        loop.close();
    }

    private void serve(Socket socket) throws IOException {
        Connection connection = new Connection(socket);
        connections.add(connection);
        connection.serve();
    }

    /** One request. */
    public static final class Stream {
        private final Connection connection;
        private final int id;
        private final int number;

        private Stream(Connection connection, int id, int number) {
            this.connection = connection;
            this.id = id;
            this.number = number;
        }

        /** 1 for the first request that the server got. */
        public int number() {
            return number;
        }

        /** The stream's identifier, 3 for the first of a connection of OkHttp. */
        public int id() {
            return id;
        }

        /** Sends JSON. */
        public void response(int status, String json) throws IOException {
            byte[] code = String.valueOf(status).getBytes(StandardCharsets.US_ASCII);
            ByteBuffer headers =
                    ByteBuffer.allocate(5).put((byte) 8).put((byte) code.length).put(code);
            connection.write(HEADERS, END_HEADERS, id, headers.array());
            connection.write(DATA, END_STREAM, id, json.getBytes(StandardCharsets.UTF_8));
        }

        /**
         * Responds with headers that do not end.
         *
         * @return how many bytes the client took, at most the given number
         */
        public long answerEndlessHeaders(long most) throws IOException {
            connection.write(HEADERS, 0, id, new byte[] {(byte) 0x88});
            byte[] value = new byte[16_000];
            Arrays.fill(value, (byte) 'x');
            // A literal without indexing, its name "x", its length as RFC 7541 writes it: 127 and the rest.
            int rest = value.length - 127;
            ByteBuffer header = ByteBuffer.allocate(6 + value.length)
                    .put(new byte[] {0, 1, 'x', 127, (byte) ((rest & 0x7f) | 0x80), (byte) (rest >> 7)})
                    .put(value);
            long sent = 0;
            try {
                while (sent < most) {
                    connection.write(CONTINUATION, 0, id, header.array());
                    sent += header.capacity();
                }
            } catch (IOException clientHadEnough) {
                // the point of it
            }
            return sent;
        }

        /** Ends the stream without a response, or in the middle of one. */
        public void reset(int errorCode) throws IOException {
            connection.write(RST_STREAM, 0, id, ints(errorCode));
        }

        /** Announces the end of the connection; streams above the last one were not executed. */
        public void goAway(int lastStream) throws IOException {
            connection.write(GOAWAY, 0, 0, ints(lastStream, NO_ERROR));
        }

        /** Closes the connection as far as it depends on the server, and returns when the client has closed it, too. */
        public void hangUp() throws IOException {
            connection.socket.shutdownOutput();
            connection.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static byte[] ints(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        for (int value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    private final class Connection {
        private final Socket socket;
        private final DataInputStream in;
        private volatile boolean silent;

        private Connection(Socket socket) throws IOException {
            this.socket = socket;
            this.in = new DataInputStream(socket.getInputStream());
        }

        private void serve() throws IOException {
            in.readNBytes(PREFACE_BYTES);
            byte[] limit = maxStreams == Integer.MAX_VALUE
                    ? new byte[0]
                    : ByteBuffer.allocate(6)
                            .putShort((short) 3)
                            .putInt(maxStreams)
                            .array();
            write(SETTINGS, 0, 0, limit);
            for (int first = in.read(); first >= 0; first = in.read()) {
                int length = (first << 16) | in.readUnsignedShort();
                frame(in.readUnsignedByte(), in.readUnsignedByte(), in.readInt(), in.readNBytes(length));
            }
        }

        private void frame(int type, int flags, int stream, byte[] payload) throws IOException {
            if (type == SETTINGS && (flags & ACK) == 0) {
                write(SETTINGS, ACK, 0, new byte[0]);
            } else if (type == PING && (flags & ACK) == 0) {
                write(PING, ACK, 0, payload);
            } else if ((type == HEADERS || type == DATA) && (flags & END_STREAM) != 0) {
                behaviour.serve(new Stream(this, stream, requests.incrementAndGet()));
            }
        }

        private void write(int type, int flags, int stream, byte[] payload) throws IOException {
            if (silent) {
                return;
            }
            ByteArrayOutputStream frame = new ByteArrayOutputStream();
            frame.write(payload.length >> 16);
            frame.write(payload.length >> 8);
            frame.write(payload.length);
            frame.write(type);
            frame.write(flags);
            frame.writeBytes(ints(stream));
            frame.writeBytes(payload);
            socket.getOutputStream().write(frame.toByteArray());
        }
    }
}
