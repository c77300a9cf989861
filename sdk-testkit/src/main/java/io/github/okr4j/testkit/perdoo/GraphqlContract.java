package io.github.okr4j.testkit.perdoo;

import graphql.ExecutionResult;
import io.github.okr4j.testkit.ReceivedRequest;
import io.github.okr4j.testkit.server.Contract;
import io.github.okr4j.testkit.server.FakeResponse;
import io.github.okr4j.testkit.server.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Perdoo's one GraphQL address. A document that is refused has status 400, one that fails while it runs has 200. */
final class GraphqlContract implements Contract {
    static final String TOKEN = "fake-perdoo-graphql-token";

    private static final String PATH = "/graphql";

    private final GraphqlEngine engine;

    GraphqlContract(GraphqlEngine engine) {
        this.engine = engine;
    }

    @Override
    public FakeResponse response(ReceivedRequest request) {
        if (request.path().equals(PATH)) {
            return FakeResponse.empty(301).withHeader("Location", PATH + "/");
        }
        if (!request.path().equals(PATH + "/")) {
            return FakeResponse.empty(404);
        }
        if (!request.method().equals("POST")) {
            return error(405, "GraphQL only supports GET and POST requests.");
        }
        if (!("Bearer " + TOKEN).equals(request.header("authorization"))) {
            return error(401);
        }
        Map<String, @Nullable Object> body = Json.readObject(request.body()).orElseGet(Map::of);
        if (!(body.get("query") instanceof String document)) {
            return error(400, "Must provide query string.");
        }
        if (document.contains("__schema")) {
            return error(400, "Introspection of the whole schema is not allowed.");
        }
        return execute(document, body.get("variables"));
    }

    private FakeResponse execute(String document, @Nullable Object variables) {
        ExecutionResult result =
                engine.execute(document, variables instanceof Map<?, ?> ? Json.asObject(variables) : Map.of());
        boolean refused = result.getErrors().stream().anyMatch(error -> error.getPath() == null);
        return FakeResponse.json(refused ? 400 : 200, result.toSpecification());
    }

    @Override
    public FakeResponse error(int status) {
        return error(status, status == 401 ? "Unauthorized" : "Error " + status);
    }

    private static FakeResponse error(int status, String message) {
        return FakeResponse.json(status, Map.of("errors", List.of(Map.of("message", message))));
    }

    @Override
    public Set<String> enumMembers() {
        return Set.of("status", "stage", "type", "progressDriver", "goalUpdateCycle", "targetType", "lastCommitStatus");
    }

    @Override
    public boolean hasPages() {
        return true;
    }

    @Override
    public FakeResponse pointingToTheSamePage(ReceivedRequest request, FakeResponse response) {
        return response.editJson(GraphqlContract::withTheSameCursor);
    }

    private static @Nullable Object withTheSameCursor(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> object)) {
            return value;
        }
        Map<String, @Nullable Object> edited = new LinkedHashMap<>(Json.asObject(object));
        edited.replaceAll((name, field) -> withTheSameCursor(field));
        if (edited.containsKey("endCursor")) {
            edited.put("hasNextPage", true);
            edited.put("endCursor", "YXJyYXljb25uZWN0aW9uOjA=");
        }
        return edited;
    }
}
