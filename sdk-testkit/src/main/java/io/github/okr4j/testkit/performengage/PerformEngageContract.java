package io.github.okr4j.testkit.performengage;

import io.github.okr4j.testkit.ReceivedRequest;
import io.github.okr4j.testkit.server.Contract;
import io.github.okr4j.testkit.server.ErrorResponseException;
import io.github.okr4j.testkit.server.FakeRequest;
import io.github.okr4j.testkit.server.FakeResponse;
import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Query;
import io.github.okr4j.testkit.server.Router;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Perform &amp; Engage 365's operations, v2, which only read, with the manners of the web framework behind them. */
final class PerformEngageContract implements Contract {

    static final String USERNAME = "okr4j-testkit";

    /** The colon and the accent catch clients that cut the key or encode it as anything but UTF-8. */
    static final String API_KEY = "cl\u00e9:fake-engage-key";

    private final PerformEngageStore store;
    private final Router router;

    PerformEngageContract(PerformEngageStore store) {
        this.store = store;
        this.router = new Router();
        for (PerformEngageResource resource : PerformEngageResource.values()) {
            String path = "/api/v2/" + resource.word() + "/";
            router.on("GET", path, call -> list(resource, call));
            router.on("GET", path + "{}/", call -> get(resource, call));
        }
    }

    @Override
    public FakeResponse response(ReceivedRequest request) {
        if (!router.knows(request.path())) {
            return slashed(request);
        }
        requireCredentials(request);
        return router.find(request)
                .map(Router.Match::response)
                .orElseGet(() -> detail(405, "Method \"" + request.method() + "\" not allowed.")
                        .withHeader("Allow", "GET, HEAD, OPTIONS"));
    }

    @Override
    public FakeResponse error(int status) {
        return switch (status) {
            case 400 -> detail(status, "Malformed request.");
            case 401 -> unauthorized("Invalid username/password.");
            case 403 -> detail(status, "You do not have permission to perform this action.");
            case 404 -> detail(status, "Not found.");
            case 429 -> detail(status, "Request was throttled.");
            default ->
                status < 500
                        ? detail(status, "Status " + status)
                        : FakeResponse.json(status, Json.object("error", "Server Error (" + status + ")"));
        };
    }

    @Override
    public Set<String> enumMembers() {
        return Set.of("unit", "rag_status", "goal_visibility", "status", "type");
    }

    @Override
    public boolean hasPages() {
        return true;
    }

    @Override
    public FakeResponse pointingToTheSamePage(ReceivedRequest request, FakeResponse response) {
        return response.editJson(body -> {
            if (body instanceof Map<?, ?> page && page.containsKey("results")) {
                int limit = PerformEngagePage.of(Query.parse(request.query()), store)
                        .limit();
                Map<String, @Nullable Object> edited = new LinkedHashMap<>(Json.asObject(page));
                edited.put("next", PerformEngagePage.link(request, limit, limit));
                return edited;
            }
            return body;
        });
    }

    /** A path that only lacks its last slash is sent there, before anybody asks for credentials. */
    private FakeResponse slashed(ReceivedRequest request) {
        String slashed = request.path() + "/";
        if (!router.knows(slashed)) {
            return FakeResponse.html(404, "Not Found");
        }
        String query = request.query().isEmpty() ? "" : "?" + request.query();
        return FakeResponse.empty(301).withHeader("Location", slashed + query);
    }

    private static void requireCredentials(ReceivedRequest request) {
        String authorization = request.header("authorization");
        if (authorization == null || !authorization.startsWith("Basic ")) {
            throw new ErrorResponseException(unauthorized("Authentication credentials were not provided."));
        }
        if (!credentials(authorization).equals(USERNAME + ":" + API_KEY)) {
            throw new ErrorResponseException(unauthorized("Invalid username/password."));
        }
    }

    private static String credentials(String authorization) {
        try {
            byte[] decoded = Base64.getDecoder()
                    .decode(authorization.substring("Basic ".length()).strip());
            return new String(decoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ErrorResponseException(
                    unauthorized("Invalid basic header. Credentials not correctly base64 encoded."));
        }
    }

    private FakeResponse list(PerformEngageResource resource, FakeRequest call) {
        List<Map<String, @Nullable Object>> all = store.matching(resource, call.query());
        if (store.bareArrays()) {
            return FakeResponse.json(200, all);
        }
        return FakeResponse.json(200, PerformEngagePage.of(call.query(), store).envelope(call.request(), all));
    }

    private FakeResponse get(PerformEngageResource resource, FakeRequest call) {
        if (!store.has(resource, call.id())) {
            throw new ErrorResponseException(error(404));
        }
        return FakeResponse.json(200, store.get(resource, call.id()));
    }

    private static FakeResponse unauthorized(String text) {
        return detail(401, text).withHeader("WWW-Authenticate", "Basic realm=\"api\"");
    }

    private static FakeResponse detail(int status, String text) {
        return FakeResponse.json(status, Json.object("detail", text));
    }
}
