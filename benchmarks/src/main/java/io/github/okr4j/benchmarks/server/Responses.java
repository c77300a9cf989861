package io.github.okr4j.benchmarks.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** What the server says: all but the head of a page is rendered once. */
final class Responses {
    private static final String LIST = "/api/v2/goals/";

    private final byte[] one = whole(200, Payloads.one());
    private final byte[] created = whole(201, Payloads.one());
    private final byte[] goals = Payloads.goals();
    private final byte[] unknown = whole(404, "{}".getBytes(StandardCharsets.UTF_8));

    /**
     * Writes the response in one piece.
     *
     * @param method of the request
     * @param target path and query: {@code /{goals}/{millis}/api/v2/goals/…}
     * @param host the header's value, for the link to the next page
     */
    void response(String method, String target, String host, OutputStream out) throws IOException {
        String[] parts = target.split("/", 4);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(Long.parseLong(parts[2])));
        String path = "/" + parts[3];
        if (!path.startsWith(LIST)) {
            out.write(unknown);
        } else if (method.equals("POST")) {
            out.write(created);
        } else if (path.length() > LIST.length() && path.charAt(LIST.length()) != '?') {
            out.write(one);
        } else {
            long total = Long.parseLong(parts[1]);
            long next = offset(path) + Payloads.PAGE_SIZE;
            String link = host + "/" + parts[1] + "/" + parts[2] + LIST + "?limit=" + Payloads.PAGE_SIZE + "&offset=";
            out.write(page(total, next < total ? link + next : null));
        }
        out.flush();
    }

    private static long offset(String path) {
        int at = path.indexOf("offset=");
        if (at < 0) {
            return 0;
        }
        int end = path.indexOf('&', at);
        return Long.parseLong(path.substring(at + "offset=".length(), end < 0 ? path.length() : end));
    }

    private byte[] page(long total, @Nullable String next) {
        byte[] envelope = Payloads.head(total, next);
        byte[] head = head(200, envelope.length + goals.length + 1);
        byte[] all = new byte[head.length + envelope.length + goals.length + 1];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(envelope, 0, all, head.length, envelope.length);
        System.arraycopy(goals, 0, all, head.length + envelope.length, goals.length);
        all[all.length - 1] = '}';
        return all;
    }

    private static byte[] whole(int status, byte[] body) {
        byte[] head = head(status, body.length);
        byte[] all = new byte[head.length + body.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(body, 0, all, head.length, body.length);
        return all;
    }

    private static byte[] head(int status, int length) {
        return ("HTTP/1.1 " + status + " -\r\nContent-Type: application/json\r\nServer: loopback\r\n"
                        + "Date: Sat, 21 Nov 2026 07:00:00 GMT\r\nX-Request-Id: 5c9a7f1e\r\nContent-Length: " + length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
