package io.github.okr4j.examples.hostile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that makes its response, to the byte, from the request as it came; an empty response drops the connection. */
final class EchoServer implements AutoCloseable {
    private static final int TLS_HANDSHAKE = 0x16;
    private static final String END = "\r\n\r\n";
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: (\\d+)");
    private static final Pattern SIGNATURE = Pattern.compile("Signature=([0-9a-f]{64})");

    private final ServerSocket socket;
    private final List<String> signatures = new CopyOnWriteArrayList<>();
    private volatile UnaryOperator<String> response = request -> "";

    private EchoServer(ServerSocket socket) {
        this.socket = socket;
    }

    static EchoServer start() throws IOException {
        EchoServer server = new EchoServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread thread = new Thread(server::accept, "echo-server");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    void response(UnaryOperator<String> fromRequest) {
        this.response = fromRequest;
    }

    String url() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    /** All signatures that came; each is as good as the secret while it is fresh. */
    List<String> signatures() {
        return signatures;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** One connection after the other; each gets one response. */
    private void accept() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                serve(connection);
            } catch (IOException gone) {
                // the client hung up, which some calls are meant to do, or the server was closed
            }
        }
    }

    private void serve(Socket connection) throws IOException {
        String request = read(new BufferedInputStream(connection.getInputStream()));
        String signature = signature(request);
        if (signature != null) {
            signatures.add(signature);
        }
        if (!request.isEmpty()) {
            connection.getOutputStream().write(response.apply(request).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    /** The signature of a request, or null if it has none. */
    static String signature(String request) {
        Matcher signature = SIGNATURE.matcher(request);
        return signature.find() ? signature.group(1) : null;
    }

    private static String read(InputStream in) throws IOException {
        StringBuilder request = new StringBuilder();
        while (request.indexOf(END, request.length() - END.length()) < 0) {
            int next = in.read();
            if (next == TLS_HANDSHAKE && request.isEmpty()) {
                byte[] head = in.readNBytes(4);
                return "TLS" + in.readNBytes((head[2] & 0xff) << 8 | (head[3] & 0xff)).length;
            } else if (next < 0) {
                return "";
            }
            request.append((char) next);
        }
        Matcher length = LENGTH.matcher(request);
        if (length.find()) {
            byte[] body = in.readNBytes(Integer.parseInt(length.group(1)));
            request.append(new String(body, StandardCharsets.ISO_8859_1));
        }
        return request.toString();
    }
}
