package io.github.okr4j.benchmarks.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What the server says: all but the head of a page is rendered once. */
final class Responses {
    private final byte[] one = whole(200, Payloads.one());
    private final byte[] created = whole(201, Payloads.one());
    private final byte[] goals = Payloads.goals();
    private final byte[] clickUpGoal = whole(200, Payloads.clickUpGoal());
    private final byte[] unknown = whole(404, "{}".getBytes(StandardCharsets.UTF_8));

    /**
     * Writes the response in one piece.
     *
     * @param method of the request
     * @param text path and query; see {@link Target}
     * @param origin scheme and host, for the link to the next page
     */
    void response(String method, String text, String origin, OutputStream out) throws IOException {
        Target target = Target.of(text);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(target.millis()));
        out.write(bytes(method, target, origin));
        out.flush();
    }

    private byte[] bytes(String method, Target target, String origin) {
        if (target.isClickUp()) {
            boolean list = target.path().startsWith("/v2/team/");
            return list ? whole(200, Payloads.clickUpGoals(target.goals())) : clickUpGoal;
        }
        if (!target.isPerformEngage()) {
            return unknown;
        }
        if (method.equals("POST")) {
            return created;
        }
        return target.isOne() ? one : page(target.envelope(origin));
    }

    private byte[] page(byte[] envelope) {
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
