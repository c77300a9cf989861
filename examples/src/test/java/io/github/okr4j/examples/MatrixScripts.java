package io.github.okr4j.examples;

import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.examples.FaultServer.Script;
import io.github.okr4j.examples.MatrixFault.Behaviour;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/** What the server of the fault matrix says, byte by byte. */
final class MatrixScripts {
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final int BOMB_BYTES = 33 * 1024 * 1024;
    private static final byte[] BOMB = bomb();

    private MatrixScripts() {}

    static String reply(int status, String headers, String body) {
        return "HTTP/1.1 " + status + " Said\r\n" + headers + "Content-Length: "
                + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + body;
    }

    static Script healthy(String json) {
        return turn -> turn.respond(200, JSON, json);
    }

    static Behaviour healthy() {
        return site -> healthy(site.healthy());
    }

    /** Always this status, with the vendor's error. */
    static Behaviour status(int status, String headers) {
        return site ->
                turn -> turn.respond(status, JSON + headers, site.vendor().error());
    }

    static Behaviour status(int status) {
        return status(status, "");
    }

    /** First this, then a working server. */
    static Behaviour once(Behaviour first) {
        return site -> {
            Script fault = first.at(site);
            Script after = healthy(site.healthy());
            return turn -> (turn.number() == 1 ? fault : after).response(turn);
        };
    }

    static Behaviour then(Behaviour first, Behaviour second) {
        return site -> {
            Script one = first.at(site);
            Script other = second.at(site);
            return turn -> (turn.number() == 1 ? one : other).response(turn);
        };
    }

    /** 200 with another body than the healthy one. */
    static Behaviour body(UnaryOperator<String> change) {
        return site -> healthy(change.apply(site.healthy()));
    }

    static Behaviour raw(Function<MatrixFault.Site, String> bytes, boolean keep) {
        return site -> turn -> {
            turn.send(bytes.apply(site));
            return keep;
        };
    }

    static Behaviour drop() {
        return site -> turn -> false;
    }

    /** Head and half of the body, and then whatever follows. */
    static Behaviour half(Script after) {
        return site -> turn -> {
            String whole = reply(200, JSON, site.healthy());
            turn.send(whole.substring(0, whole.length() - site.healthy().length() / 2 - 1));
            return after.response(turn);
        };
    }

    /** Redirects the first {@code hops} requests, and then responds as a working server. */
    static Behaviour redirect(int status, int hops, IntFunction<String> target) {
        return site -> {
            Script after = healthy(site.healthy());
            return turn -> turn.number() > hops
                    ? after.response(turn)
                    : keep(turn, reply(status, "Location: " + target.apply(turn.number()) + "\r\n", ""));
        };
    }

    static Behaviour redirect(int status, Function<MatrixFault.Site, String> target) {
        return site -> turn -> keep(turn, reply(status, "Location: " + target.apply(site) + "\r\n", ""));
    }

    /** Small on the wire, more than the limit when unpacked. */
    static Behaviour bomb(int status) {
        return site -> turn -> {
            turn.send("HTTP/1.1 " + status + " Said\r\n" + JSON + "Content-Encoding: gzip\r\nContent-Length: "
                    + BOMB.length + "\r\n\r\n");
            turn.out().write(BOMB);
            turn.out().flush();
            return true;
        };
    }

    /** 429 until an instant, told as a date by a server whose clock is an hour ahead. */
    static Behaviour limitedUntilDate(Duration wait) {
        return site -> turn -> {
            Instant ahead = site.time().now().plus(Duration.ofHours(1));
            Instant until = VirtualTime.START.plus(Duration.ofHours(1)).plus(wait);
            String headers = "Date: " + date(ahead) + "\r\nRetry-After: " + date(until) + "\r\n";
            return keep(turn, reply(429, JSON + headers, site.vendor().error()));
        };
    }

    /**
     * 429 with the vendor's reset header from a server whose clock is an hour ahead: an epoch second at ClickUp, seconds
     * from now at Pipedrive.
     */
    static Behaviour limitedUntilReset(Duration wait) {
        return site -> turn -> {
            Instant until = VirtualTime.START.plus(wait);
            long left = Math.max(0, Duration.between(site.time().now(), until).toSeconds());
            long value = site.vendor() == FaultVendor.CLICKUP
                    ? until.plus(Duration.ofHours(1)).getEpochSecond()
                    : left;
            Instant ahead = site.time().now().plus(Duration.ofHours(1));
            String headers = "Date: " + date(ahead) + "\r\n"
                    + "X-RateLimit-Limit: 100\r\nX-RateLimit-Remaining: 0\r\nX-RateLimit-Reset: " + value + "\r\n";
            return keep(turn, reply(429, JSON + headers, site.vendor().error()));
        };
    }

    /** 429 with the vendor's reset as a time of day, told by a server whose clock is ahead. */
    static Behaviour limitedByAheadClock(Duration ahead, Duration wait) {
        return site -> turn -> {
            Instant now = site.time().now().plus(ahead);
            long reset = VirtualTime.START.plus(ahead).plus(wait).getEpochSecond();
            return turn.respond(
                    429,
                    JSON + "Date: " + date(now) + "\r\nX-RateLimit-Reset: " + reset + "\r\n",
                    site.vendor().error());
        };
    }

    static Behaviour tunnel() {
        return site -> openTunnel();
    }

    /** A proxy that connects clients with the loopback port they name. */
    static Script openTunnel() {
        return turn -> {
            int port = Integer.parseInt(turn.head().split("[: ]", 4)[2]);
            try (Socket target = new Socket(InetAddress.getLoopbackAddress(), port)) {
                turn.send("HTTP/1.1 200 Connection established\r\n\r\n");
                Thread back = new Thread(() -> copy(target, turn), "fault-proxy");
                back.setDaemon(true);
                back.start();
                turn.in().transferTo(target.getOutputStream());
            }
            return false;
        };
    }

    /** The client learns of the server's end by its own. */
    private static void copy(Socket from, FaultServer.Turn turn) {
        try (OutputStream out = turn.out()) {
            from.getInputStream().transferTo(out);
        } catch (IOException ended) {
            // either side may go first
        }
    }

    private static boolean keep(FaultServer.Turn turn, String reply) throws IOException {
        turn.send(reply);
        return true;
    }

    private static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }

    private static byte[] bomb() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] blanks = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            for (int written = 0; written < BOMB_BYTES; written += blanks.length) {
                gzip.write(blanks);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
