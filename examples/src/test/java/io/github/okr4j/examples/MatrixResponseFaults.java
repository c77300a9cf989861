package io.github.okr4j.examples;

import static io.github.okr4j.examples.FaultVendor.CLICKUP;
import static io.github.okr4j.examples.MatrixFault.fault;
import static io.github.okr4j.examples.MatrixScripts.limitedByAheadClock;
import static io.github.okr4j.examples.MatrixScripts.limitedUntilDate;
import static io.github.okr4j.examples.MatrixScripts.limitedUntilReset;
import static io.github.okr4j.examples.MatrixScripts.raw;
import static io.github.okr4j.examples.MatrixScripts.reply;
import static io.github.okr4j.examples.MatrixScripts.status;

import io.github.okr4j.examples.MatrixFault.Behaviour;
import java.time.Duration;
import java.util.List;

/** Faults of a response whose status arrived: bodies that cannot be read, and waits in odd forms. */
final class MatrixResponseFaults {
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String GZIP = JSON + "Content-Encoding: gzip\r\n";
    private static final String HTML = "Content-Type: text/html\r\n";
    private static final String WAIT = "Retry-After: 2\r\n";

    private MatrixResponseFaults() {}

    static List<MatrixFault> unreadableBodies() {
        return List.of(
                fault("200, gzip label without gzip", raw(site -> reply(200, GZIP, site.healthy()), true)),
                fault("401, gzip label without gzip", error(401, GZIP)),
                fault("404, gzip label without gzip", error(404, GZIP)),
                fault("409, gzip label without gzip", error(409, GZIP)),
                fault("429, gzip label without gzip, seconds (2)", error(429, GZIP + WAIT)),
                fault("500, gzip label without gzip", error(500, GZIP)),
                fault("200, unsupported content encoding", raw(site -> reply(200, brotli(), site.healthy()), true)),
                fault("429, unsupported content encoding, seconds (2)", error(429, brotli() + WAIT)),
                fault("401, dropped in the middle of the body", cutError(401, "")),
                fault("404, dropped in the middle of the body", cutError(404, "")),
                fault("429, dropped in the middle of the body, seconds (2)", cutError(429, WAIT)),
                fault("500, dropped in the middle of the body", cutError(500, "")),
                fault("200, gzip label without a byte of body", raw(site -> reply(200, GZIP, ""), true)),
                fault("404, gzip label without a byte of body", raw(site -> reply(404, GZIP, ""), true)),
                fault("200, text labelled as HTML", raw(site -> reply(200, HTML, "Service is up"), true)),
                fault(
                        "200, byte order mark and HTML labelled as JSON",
                        raw(site -> reply(200, JSON, "\uFEFF<html></html>"), true)),
                fault(
                        "200, byte order mark before the JSON",
                        raw(site -> reply(200, JSON, "\uFEFF" + site.healthy()), true)));
    }

    static List<MatrixFault> waits() {
        return List.of(
                fault("429, fraction of seconds (1.5)", status(429, "Retry-After: 1.5\r\n")),
                fault("429, list of seconds (1, 5)", status(429, "Retry-After: 1, 5\r\n")),
                fault("429, two header lines (5 and 1)", status(429, "Retry-After: 5\r\nRetry-After: 1\r\n")),
                fault("429, blank Retry-After", status(429, "Retry-After:  \r\n")),
                fault("429, negative seconds (-5)", status(429, "Retry-After: -5\r\n")),
                fault("429, seconds beyond any number", status(429, "Retry-After: 99999999999999999999\r\n")),
                fault("429, HTTP date an hour ago", limitedUntilDate(Duration.ofHours(-1))),
                fault("429, reset an hour ago", limitedUntilReset(Duration.ofHours(-1)))
                        .only(CLICKUP),
                fault(
                                "429, reset in 60 s, clocks an hour apart",
                                limitedByAheadClock(Duration.ofHours(1), Duration.ofSeconds(60)))
                        .only(CLICKUP),
                fault("429, reset beyond any number", status(429, "X-RateLimit-Reset: 99999999999999999999\r\n"))
                        .only(CLICKUP));
    }

    private static String brotli() {
        return JSON + "Content-Encoding: br\r\n";
    }

    private static Behaviour error(int status, String headers) {
        return raw(site -> reply(status, headers, site.vendor().error()), true);
    }

    private static Behaviour cutError(int status, String headers) {
        return raw(
                site -> {
                    String whole = reply(status, JSON + headers, site.vendor().error());
                    return whole.substring(
                            0, whole.length() - site.vendor().error().length() / 2);
                },
                false);
    }
}
