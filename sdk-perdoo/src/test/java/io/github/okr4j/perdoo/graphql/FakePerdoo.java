package io.github.okr4j.perdoo.graphql;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import graphql.ExecutionResult;
import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.core.json.JsonException;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Perdoo's endpoint with a real GraphQL engine behind it: what the vendor would refuse is refused by status 400, what
 * fails while it runs by {@code errors} in a 200.
 */
final class FakePerdoo implements AutoCloseable {
    static final String TOKEN = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private final JsonCodec json = JsonCodec.of(GraphqlVariables.DIALECT);
    private final PerdooStore store = new PerdooStore();
    private final PerdooEngine engine = new PerdooEngine(store);
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Queue<Answer> next = new ConcurrentLinkedQueue<>();
    private final HttpServer server;
    private volatile String answered = "";

    /** What arrived. */
    record Received(String method, String path, Map<String, List<String>> headers, String body) {
        String header(String name) {
            return headers.get(name).get(0);
        }
    }

    private record Answer(int status, Map<String, String> headers, String body) {}

    private FakePerdoo(HttpServer server) {
        this.server = server;
    }

    static FakePerdoo start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakePerdoo fake = new FakePerdoo(server);
            server.createContext("/", fake::serve);
            server.start();
            return fake;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String baseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    PerdooStore store() {
        return store;
    }

    List<Received> received() {
        return received;
    }

    /** The variables of the latest request. */
    Map<?, ?> variables() {
        return (Map<?, ?>) body(received.get(received.size() - 1)).getOrDefault("variables", Map.of());
    }

    /** The body of the latest answer. */
    String answered() {
        return answered;
    }

    /** The next request gets this answer and is not executed. */
    void answer(int status, Map<String, String> headers, String body) {
        next.add(new Answer(status, headers, body));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Received request = new Received(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders(),
                    body);
            received.add(request);
            Answer prepared = next.poll();
            Answer answer = prepared == null ? answer(request) : prepared;
            answered = answer.body();
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Answer answer(Received request) {
        if (request.path().equals("/graphql")) {
            return new Answer(301, Map.of("Location", "/graphql/"), "");
        }
        if (!request.path().equals("/graphql/")) {
            return new Answer(404, Map.of(), "");
        }
        if (!request.method().equals("POST")) {
            return error(405, "GraphQL only supports GET and POST requests.");
        }
        if (!List.of("Bearer " + TOKEN).equals(request.headers().get("Authorization"))) {
            return error(401, "Unauthorized");
        }
        Map<String, Object> body = body(request);
        if (!(body.get("query") instanceof String document)) {
            return error(400, "Must provide query string.");
        }
        if (document.contains("__schema")) {
            return error(400, "Introspection of the whole schema is not allowed.");
        }
        return executed(document, body);
    }

    @SuppressWarnings("unchecked") // JSON objects have texts for names
    private Answer executed(String document, Map<String, Object> body) {
        ExecutionResult result =
                engine.execute(document, (Map<String, Object>) body.getOrDefault("variables", Map.of()));
        boolean refused = result.getErrors().stream().anyMatch(error -> error.getPath() == null);
        return new Answer(
                refused ? 400 : 200,
                Map.of(),
                new String(json.write(result.toSpecification()), StandardCharsets.UTF_8));
    }

    private static Answer error(int status, String message) {
        return new Answer(status, Map.of(), "{\"errors\":[{\"message\":\"" + message + "\"}]}");
    }

    @SuppressWarnings("unchecked") // JSON objects have texts for names
    private Map<String, Object> body(Received request) {
        try {
            return json.read(request.body().getBytes(StandardCharsets.UTF_8), Map.class);
        } catch (JsonException e) {
            return Map.of();
        }
    }
}
