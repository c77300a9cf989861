package io.github.okr4j.examples;

import static io.github.okr4j.examples.FaultVendor.CLICKUP;
import static io.github.okr4j.examples.FaultVendor.PERDOO;
import static io.github.okr4j.examples.FaultVendor.PERFORM_ENGAGE;
import static io.github.okr4j.examples.FaultVendor.PIPEDRIVE;
import static io.github.okr4j.examples.MatrixFault.fault;
import static io.github.okr4j.examples.MatrixScripts.body;
import static io.github.okr4j.examples.MatrixScripts.bomb;
import static io.github.okr4j.examples.MatrixScripts.drop;
import static io.github.okr4j.examples.MatrixScripts.half;
import static io.github.okr4j.examples.MatrixScripts.healthy;
import static io.github.okr4j.examples.MatrixScripts.limitedUntilDate;
import static io.github.okr4j.examples.MatrixScripts.limitedUntilReset;
import static io.github.okr4j.examples.MatrixScripts.once;
import static io.github.okr4j.examples.MatrixScripts.raw;
import static io.github.okr4j.examples.MatrixScripts.redirect;
import static io.github.okr4j.examples.MatrixScripts.reply;
import static io.github.okr4j.examples.MatrixScripts.status;
import static io.github.okr4j.examples.MatrixScripts.then;

import io.github.okr4j.examples.FaultServer.Turn;
import io.github.okr4j.examples.MatrixFault.Address;
import io.github.okr4j.examples.MatrixFault.Before;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Every fault of the matrix. */
final class MatrixFaults {
    /** Short, as many cells wait for it; a cell in which nothing was sent within it is run again. */
    private static final Duration SHORT = Duration.ofMillis(100);

    private static final String HTML = "<html><body><h1>502 Bad Gateway</h1></body></html>";

    private static final String LABELED_GZIP = "Content-Encoding: gzip\r\n";

    private MatrixFaults() {}

    static List<MatrixFault> all() {
        return Stream.of(
                        connections(),
                        timeouts(),
                        limits(),
                        statuses(),
                        redirects(),
                        bodies(),
                        credentials(),
                        MatrixResponseFaults.unreadableBodies(),
                        MatrixResponseFaults.waits(),
                        MatrixRouteFaults.http2(),
                        MatrixRouteFaults.proxies())
                .flatMap(List::stream)
                .toList();
    }

    private static List<MatrixFault> connections() {
        return List.of(
                fault("connection refused", healthy()).address(Address.NOBODY_LISTENS),
                fault("unresolved host", healthy()).address(Address.NO_SUCH_HOST),
                fault("TLS: unknown certificate", healthy()).address(Address.UNTRUSTED),
                fault("TLS: dropped in the handshake", healthy())
                        .address(Address.NO_HANDSHAKE)
                        .before(Before.CONNECTIONS_CLOSED_AT_ONCE),
                fault("dropped before headers are sent", healthy()).before(Before.CONNECTIONS_CLOSED_AT_ONCE),
                fault("idle connection dropped before the call", healthy()).before(Before.IDLE_CONNECTION_CLOSED),
                fault("dropped after the request body", drop()),
                fault("dropped once after the request body", once(drop())),
                fault("dropped in the middle of the headers", raw(site -> "HTTP/1.1 200 OK\r\nContent-Ty", false)),
                fault("dropped in the middle of the response", half(turn -> false)),
                fault("dropped in the middle of a chunked response", raw(site -> chunked(site.healthy()), false)),
                fault("response that is not HTTP", raw(site -> "220 mail.example.com ESMTP\r\n\r\n", false)));
    }

    private static List<MatrixFault> timeouts() {
        return List.of(
                fault("attempt timeout, no response", site -> Turn::stall).attemptTimeout(SHORT),
                fault("attempt timeout, stalled body", half(Turn::stall)).attemptTimeout(SHORT),
                fault("total deadline ends on the wire", site -> Turn::stall).timeout(SHORT),
                fault("total deadline leaves no room to retry", site -> turn -> {
                    site.time().advance(Duration.ofMinutes(2));
                    return status(500).at(site).response(turn);
                }));
    }

    private static List<MatrixFault> limits() {
        return List.of(
                fault("429, no header", status(429)),
                fault("429, seconds (2)", status(429, "Retry-After: 2\r\n")),
                fault(
                        "429, fraction and list (1 and 0.5, 1.5)",
                        status(429, "Retry-After: 1\r\nRetry-After: 0.5, 1.5\r\n")),
                fault("429, HTTP date (in 20 s, clocks an hour apart)", limitedUntilDate(Duration.ofSeconds(20))),
                fault(
                                "429, vendor's reset header (in 60 s, clocks an hour apart)",
                                limitedUntilReset(Duration.ofSeconds(60)))
                        .only(CLICKUP, PIPEDRIVE),
                fault("429, vendor's reset header in the past", limitedUntilReset(Duration.ofSeconds(-40)))
                        .only(CLICKUP, PIPEDRIVE),
                fault("429, beyond the budget (3600)", status(429, "Retry-After: 3600\r\n")),
                fault("429, daily budget used up", status(429, "x-daily-ratelimit-token-remaining: 0\r\n"))
                        .only(PIPEDRIVE),
                fault("429 once, seconds (2)", once(status(429, "Retry-After: 2\r\n"))),
                fault(
                        "429 once, mislabeled as gzip, seconds (2)",
                        once(status(429, "Retry-After: 2\r\n" + LABELED_GZIP))),
                fault("503 with Retry-After (2)", status(503, "Retry-After: 2\r\n")),
                fault("503 with Retry-After (0)", status(503, "Retry-After: 0\r\n")),
                fault("503 with Retry-After, beyond the budget (3600)", status(503, "Retry-After: 3600\r\n")),
                fault("503 once, with Retry-After (2)", once(status(503, "Retry-After: 2\r\n"))));
    }

    private static List<MatrixFault> statuses() {
        return List.of(
                fault("408", status(408)),
                fault("409", status(409)),
                fault("404, cut short", raw(site -> "HTTP/1.1 404 Said\r\nContent-Length: 100\r\n\r\n{", false)),
                fault("425", status(425)),
                fault("499", status(499)),
                fault("500", status(500)),
                fault("500 once", once(status(500))),
                fault("500, then 409", then(status(500), status(409))),
                fault("500 with a gzip bomb", bomb(500)),
                fault("501", status(501)),
                fault("502 HTML", raw(site -> reply(502, "Content-Type: text/html\r\n", HTML), true)),
                fault("503 without Retry-After", status(503)),
                fault("504", status(504)));
    }

    private static List<MatrixFault> redirects() {
        return List.of(
                fault("301, same origin", redirect(301, 1, hop -> "/moved")),
                fault("302, same origin", redirect(302, 1, hop -> "/moved")),
                fault("303, same origin", redirect(303, 1, hop -> "/moved")),
                fault("307, same origin", redirect(307, 1, hop -> "/moved")),
                fault("308, same origin", redirect(308, 1, hop -> "/moved")),
                fault("302, foreign origin", redirect(302, MatrixFault.Site::foreign)),
                fault("302, https to http", redirect(302, site -> "http://127.0.0.1:" + site.port() + "/moved"))
                        .address(Address.TLS),
                fault("302, loop", redirect(302, Integer.MAX_VALUE, hop -> "/hop" + hop % 2)),
                fault("302 without Location", status(302)),
                fault("304", raw(site -> "HTTP/1.1 304 Said\r\n\r\n", true)));
    }

    private static List<MatrixFault> bodies() {
        return List.of(
                fault("empty body", body(json -> "")),
                fault("empty body labeled as gzip", raw(site -> reply(200, LABELED_GZIP, ""), true)),
                fault("JSON mislabeled as gzip", raw(site -> reply(200, LABELED_GZIP, site.healthy()), true)),
                fault(
                        "unsupported content encoding (br)",
                        raw(site -> reply(200, "Content-Encoding: br\r\n", "\u000b\u0002"), true)),
                fault("truncated JSON", body(json -> json.substring(0, json.length() / 2))),
                fault("trailing garbage", body(json -> json + " }")),
                fault(
                        "wrong content type (HTML page)",
                        raw(site -> reply(200, "Content-Type: text/html\r\n", HTML), true)),
                fault(
                        "plain text labeled as HTML",
                        raw(site -> reply(200, "Content-Type: text/html\r\n", "Please log in"), true)),
                fault(
                        "JSON labelled as text",
                        raw(site -> reply(200, "Content-Type: text/plain\r\n", site.healthy()), true)),
                fault("gzip bomb", bomb(200)),
                fault(
                                "200 with an error envelope",
                                site -> healthy(site.vendor().error()))
                        .only(CLICKUP, PIPEDRIVE),
                fault(
                                "200 with an unmarked error",
                                site -> healthy(site.vendor().error()))
                        .only(PERDOO, PERFORM_ENGAGE),
                fault("unknown enum value and members", body(MatrixFaults::withUnknowns)),
                fault("number where text is expected", body(json -> json.replace("\"Grow\"", "7"))),
                fault("null where a list is expected", body(json -> json.replace("[]", "null")))
                        .only(CLICKUP, PIPEDRIVE),
                fault(
                                "null where a page's list is expected",
                                site -> healthy("{\"keyresults\": null, \"results\": null}"))
                        .only(PERDOO, PERFORM_ENGAGE)
                        .listed());
    }

    private static List<MatrixFault> credentials() {
        return List.of(
                fault("401, bearer token", status(401))
                        .only(CLICKUP, PIPEDRIVE, PERDOO)
                        .bearer(),
                fault("401, raw token", status(401)).only(CLICKUP),
                fault("401, API key", status(401)).only(PIPEDRIVE),
                fault("401, Basic", status(401)).only(PERFORM_ENGAGE),
                fault("401, HMAC", status(401)).only(PERDOO));
    }

    private static String withUnknowns(String json) {
        return json.replaceFirst("\\{", "{\"okr4j_new\": {\"a\": [1, null]}, ")
                .replaceAll("\"(edit|monthly|range|public)\"", "\"never seen\"")
                .replace(", }", "}");
    }

    private static String chunked(String json) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(json.length()) + "\r\n" + json + "\r\n";
    }
}
