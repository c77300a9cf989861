package io.github.okr4j.core.contract;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The server's side of one HTTP/2 connection, which can send any frame at any time (RFC 9113). It does not decode the
 * headers of requests: servers tell requests apart by their bodies.
 */
public final class Http2Peer {
    /** Error codes of RFC 9113, section 7. */
    public static final int NO_ERROR = 0;

    public static final int INTERNAL_ERROR = 2;
    public static final int REFUSED_STREAM = 7;
    public static final int CANCEL = 8;

    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int RST_STREAM = 3;
    private static final int SETTINGS = 4;
    private static final int PING = 6;
    private static final int GOAWAY = 7;
    private static final int WINDOW_UPDATE = 8;

    private static final int END_STREAM = 1;
    private static final int ACK = 1;
    private static final int END_HEADERS = 4;
    private static final int MAX_CONCURRENT_STREAMS = 3;
    private static final int PREFACE_BYTES = 24;
    private static final int MAX_FRAME = 16_384;
    private static final int LONGEST_TEXT = 126;

    private final Socket socket;
    private final int maxStreams;
    private final Behaviour behaviour;
    private final Map<Integer, ByteArrayOutputStream> bodies = new HashMap<>();
    private OutputStream out = OutputStream.nullOutputStream();
    private int lastExecuted;
    private int lastAccepted = Integer.MAX_VALUE;

    /** What to do about a request that has arrived to its last byte; called on the thread of the connection. */
    @FunctionalInterface
    public interface Behaviour {
        /** Responds, resets, or leaves the stream open without a response. */
        void serve(Stream stream) throws IOException;
    }

    /** Serves a connection on which HTTP/2 has been agreed. */
    public Http2Peer(Socket socket, int maxStreams, Behaviour behaviour) {
        this.socket = socket;
        this.maxStreams = maxStreams;
        this.behaviour = behaviour;
    }

    /** Serves until either side closes the connection. */
    public void serve() throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        out = socket.getOutputStream();
        in.skipNBytes(PREFACE_BYTES);
        frame(
                SETTINGS,
                0,
                0,
                ByteBuffer.allocate(6)
                        .putShort((short) MAX_CONCURRENT_STREAMS)
                        .putInt(maxStreams)
                        .array());
        try {
            while (!socket.isClosed()) {
                int lengthAndType = in.readInt();
                int flags = in.readUnsignedByte();
                int id = in.readInt() & Integer.MAX_VALUE;
                byte[] payload = in.readNBytes(lengthAndType >>> 8);
                received(lengthAndType & 0xff, flags, id, payload);
            }
        } catch (EOFException clientClosed) {
            // the usual end
        }
    }

    private void received(int type, int flags, int id, byte[] payload) throws IOException {
        switch (type) {
            case HEADERS -> bodies.put(id, new ByteArrayOutputStream());
            case DATA -> {
                if (bodies.containsKey(id)) {
                    bodies.get(id).writeBytes(payload);
                }
                if (payload.length > 0) {
                    frame(WINDOW_UPDATE, 0, 0, int32(payload.length));
                }
            }
            case RST_STREAM -> bodies.remove(id);
            case SETTINGS, PING -> {
                if ((flags & ACK) == 0) {
                    frame(type, ACK, 0, type == PING ? payload : new byte[0]);
                }
            }
            default -> {} // of no consequence for a server with small responses
        }
        boolean complete = (type == HEADERS || type == DATA) && (flags & END_STREAM) != 0;
        ByteArrayOutputStream body = complete ? bodies.remove(id) : null;
        if (body != null && id <= lastAccepted) {
            behaviour.serve(new Stream(id, body.toString(StandardCharsets.UTF_8)));
        }
    }

    private void frame(int type, int flags, int id, byte[] payload) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(9 + payload.length);
        frame.putInt(payload.length << 8 | type).put((byte) flags).putInt(id).put(payload);
        out.write(frame.array());
        out.flush();
    }

    private static byte[] int32(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    private static void text(ByteArrayOutputStream block, String text) {
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("longer than this encoder can write: " + text);
        }
        block.write(text.length());
        block.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A request and its stream. */
    public final class Stream {
        private final int id;
        private final String body;

        private Stream(int id, String body) {
            this.id = id;
            this.body = body;
        }

        /** The body of the request. */
        public String body() {
            return body;
        }

        /** Notes that this request was executed: a later GOAWAY does not disown it. */
        public void executed() {
            lastExecuted = Math.max(lastExecuted, id);
        }

        /**
         * Sends a whole response.
         *
         * @param headers header lines, each with its line break
         */
        public void respond(int status, String headers, String content) throws IOException {
            respondHead(status, headers);
            byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
            int from = 0;
            while (bytes.length - from > MAX_FRAME) {
                frame(DATA, 0, id, Arrays.copyOfRange(bytes, from, from + MAX_FRAME));
                from += MAX_FRAME;
            }
            frame(DATA, END_STREAM, id, Arrays.copyOfRange(bytes, from, bytes.length));
        }

        /** Sends the head of a response and this much of its body, and leaves the stream open. */
        public void respondPartly(int status, String headers, String content) throws IOException {
            respondHead(status, headers);
            frame(DATA, 0, id, content.getBytes(StandardCharsets.UTF_8));
        }

        private void respondHead(int status, String headers) throws IOException {
            ByteArrayOutputStream block = new ByteArrayOutputStream();
            block.write(8); // literal, named as entry 8 of the static table: ":status"
            text(block, Integer.toString(status));
            headers.lines().filter(line -> !line.isBlank()).forEach(line -> {
                int colon = line.indexOf(':');
                block.write(0);
                text(block, line.substring(0, colon).toLowerCase(Locale.ROOT));
                text(block, line.substring(colon + 1).strip());
            });
            frame(HEADERS, END_HEADERS, id, block.toByteArray());
        }

        /** Sends RST_STREAM. */
        public void reset(int errorCode) throws IOException {
            frame(RST_STREAM, 0, id, int32(errorCode));
        }

        /** Whether a GOAWAY can disown this request without disowning an executed one. */
        public boolean isAfterAllExecuted() {
            return id > lastExecuted;
        }

        /** Sends a GOAWAY that says that this request and all later ones were not and will not be executed. */
        public void goAwayBelow() throws IOException {
            goAway(lastExecuted);
        }

        /** Sends a GOAWAY that names this stream as the last one that may have been executed. */
        public void goAwayHere() throws IOException {
            goAway(id);
        }

        private void goAway(int last) throws IOException {
            lastAccepted = last;
            frame(
                    GOAWAY,
                    0,
                    0,
                    ByteBuffer.allocate(8).putInt(last).putInt(NO_ERROR).array());
        }

        /** Closes the connection. */
        public void drop() throws IOException {
            socket.close();
        }
    }
}
