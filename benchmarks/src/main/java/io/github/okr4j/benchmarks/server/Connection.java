package io.github.okr4j.benchmarks.server;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.net.ssl.SSLSocket;

/** One client's connection, kept alive until the client ends it. */
final class Connection implements Runnable {
    private final Socket socket;
    private final Responses responses;
    private final byte[] line = new byte[8 * 1024];

    Connection(Socket socket, Responses responses) {
        this.socket = socket;
        this.responses = responses;
    }

    @Override
    public void run() {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            String origin = (socket instanceof SSLSocket ? "https://" : "http://");
            while (true) {
                exchange(in, out, origin);
            }
        } catch (IOException e) {
            // The client has gone, or did not trust us.
        }
    }

    private void exchange(InputStream in, OutputStream out, String scheme) throws IOException {
        String[] request = readLine(in).split(" ", -1);
        int length = 0;
        boolean chunked = false;
        String host = "";
        for (String header = readLine(in); !header.isEmpty(); header = readLine(in)) {
            int colon = header.indexOf(':');
            String name = header.substring(0, colon).toLowerCase(Locale.ROOT);
            switch (name) {
                case "content-length" ->
                    length = Integer.parseInt(header.substring(colon + 1).strip());
                case "transfer-encoding" -> chunked = true;
                case "host" -> host = header.substring(colon + 1).strip();
                default -> {
                    // Not needed for the response.
                }
            }
        }
        if (chunked) {
            skipChunks(in);
        } else {
            in.skipNBytes(length);
        }
        responses.response(request[0], request[1], scheme + host, out);
    }

    private void skipChunks(InputStream in) throws IOException {
        int size = Integer.parseInt(readLine(in), 16);
        while (size > 0) {
            in.skipNBytes(size);
            readLine(in);
            size = Integer.parseInt(readLine(in), 16);
        }
        readLine(in);
    }

    private String readLine(InputStream in) throws IOException {
        int length = 0;
        int c = in.read();
        while (c != '\n') {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line[length++] = (byte) c;
            }
            c = in.read();
        }
        return new String(line, 0, length, StandardCharsets.ISO_8859_1);
    }
}
