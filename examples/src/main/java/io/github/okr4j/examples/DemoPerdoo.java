package io.github.okr4j.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The three lists of Perdoo's GraphQL endpoint that a report reads, as fixed responses with every status. */
final class DemoPerdoo implements AutoCloseable {
    static final String TOKEN = "demo-perdoo-token";

    private static final String[] STATUSES = {
        "ON_TRACK", "NEEDS_ATTENTION", "OFF_TRACK", "ACCOMPLISHED", "NO_STATUS", "ON_TRACK"
    };
    private static final String[] LEADS = {"Hana Brook", "Ivo Castell", "Ada Quist"};
    private static final String[] OBJECTIVES = {
        "Be the first choice of small firms", "Run without interruptions", "Grow beyond the home market"
    };
    private static final String[] KEY_RESULTS = {
        "Revenue from subscriptions",
        "Churned customers",
        "Pages under one second",
        "Interviews held",
        "Trials started",
        "Open positions filled"
    };
    private static final String[] KPIS = {"Customers", "Support requests a week"};

    private final HttpServer server;
    private final LocalDate today;

    private DemoPerdoo(HttpServer server, LocalDate today) {
        this.server = server;
        this.today = today;
    }

    static DemoPerdoo start(LocalDate today) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            DemoPerdoo demo = new DemoPerdoo(server, today);
            server.createContext("/graphql/", demo::serve);
            server.start();
            return demo;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String request = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean known =
                    ("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] body = (known ? response(request) : error("Unauthorized")).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(known ? 200 : 401, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String response(String request) {
        if (request.contains("objectives(")) {
            return list("objectives", OBJECTIVES.length, this::objective);
        }
        if (request.contains("keyResults(")) {
            return list("keyResults", KEY_RESULTS.length, this::keyResult);
        }
        return request.contains("allKpis(") ? list("allKpis", KPIS.length, DemoPerdoo::kpi) : error("not in the demo");
    }

    private String objective(int i) {
        return """
                {"id": "objective-%d", "name": "%s", "status": "%s", "progress": %d,
                 "startDate": "%sT00:00:00Z", "dueDate": "%sT00:00:00Z", "lead": {"id": "lead-%d", "name": "%s"}}""".formatted(
                i, OBJECTIVES[i], STATUSES[i], 25 * i + 10, today.minusDays(90), today.plusDays(60L * i), i, LEADS[i]);
    }

    private String keyResult(int i) {
        return """
                {"id": "result-%d", "name": "%s", "type": "KEY_RESULT", "status": "%s", "startValue": 0,
                 "currentValue": %d.5, "endValue": 50, "metricUnit": "NUMERICAL", "targetType": "INCREASE_TO",
                 "dueDate": "%s", "lead": {"id": "lead-%d", "name": "%s"},
                 "objective": {"id": "objective-%d"}}""".formatted(
                        i,
                        KEY_RESULTS[i],
                        STATUSES[i],
                        11 * i,
                        today.plusDays(20L * i - 10),
                        i % LEADS.length,
                        LEADS[i % LEADS.length],
                        i % OBJECTIVES.length);
    }

    private static String kpi(int i) {
        return """
                {"id": "kpi-%d", "name": "%s", "lastCommitStatus": "%s", "startValue": 100, "currentValue": %d,
                 "metricUnit": "NUMERICAL"}""".formatted(i, KPIS[i], STATUSES[i], 140 - 60 * i);
    }

    private static String list(String field, int size, IntFunction<String> node) {
        String edges = IntStream.range(0, size)
                .mapToObj(i -> "{\"node\": " + node.apply(i) + "}")
                .collect(Collectors.joining(", "));
        return "{\"data\": {\"" + field
                + "\": {\"pageInfo\": {\"hasNextPage\": false, \"endCursor\": null}, \"edges\": [" + edges + "]}}}";
    }

    private static String error(String message) {
        return "{\"errors\": [{\"message\": \"" + message + "\"}]}";
    }
}
