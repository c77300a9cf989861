package io.github.okr4j.testkit.clickup;

import io.github.okr4j.testkit.ReceivedRequest;
import io.github.okr4j.testkit.server.Contract;
import io.github.okr4j.testkit.server.ErrorResponseException;
import io.github.okr4j.testkit.server.FakeRequest;
import io.github.okr4j.testkit.server.FakeResponse;
import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.RequestBudget;
import io.github.okr4j.testkit.server.Router;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** ClickUp's operations, v2; those on goals are here. */
final class ClickUpContract implements Contract {

    static final String PERSONAL_TOKEN = "pk_270000001_FAKE0CLICKUP0TOKEN";
    static final String OAUTH_TOKEN = "270000001_fake_clickup_oauth_token";

    private static final int WINDOW_SECONDS = 60;

    private final ClickUpStore store;
    private final ClickUpHooks hooks;
    private final Router router;

    ClickUpContract(ClickUpStore store, ClickUpHooks hooks, ClickUpApp app) {
        this.store = store;
        this.hooks = hooks;
        this.router = new ClickUpHierarchyRoutes(store)
                .on(new Router())
                .on("GET", "/api/v2/team/{}/goal", this::getGoals)
                .on("POST", "/api/v2/team/{}/goal", this::createGoal)
                .on("GET", "/api/v2/goal/{}", this::getGoal)
                .on("PUT", "/api/v2/goal/{}", this::updateGoal)
                .on("DELETE", "/api/v2/goal/{}", this::deleteGoal)
                .on("POST", "/api/v2/goal/{}/key_result", this::createKeyResult)
                .on("PUT", "/api/v2/key_result/{}", this::editKeyResult)
                .on("DELETE", "/api/v2/key_result/{}", this::deleteKeyResult)
                .on("POST", ClickUpApp.TOKEN_PATH, app::exchange);
        hooks.addTo(router);
    }

    @Override
    public FakeResponse response(ReceivedRequest request) {
        Router.Match match = router.find(request)
                .orElseThrow(() -> new ErrorResponseException(limited(FakeResponse.html(404, "Cannot route this"))));
        if (!request.path().equals(ClickUpApp.TOKEN_PATH)) {
            requireToken(request);
        }
        return limited(match.response());
    }

    @Override
    public FakeResponse error(int status) {
        return switch (status) {
            case 400 -> error(status, "Invalid input", "INPUT_002");
            case 401 -> error(status, "Token invalid", "OAUTH_025");
            case 403 -> error(status, "You do not have permission for this action", "ACCESS_064");
            case 404 -> error(status, "Not found", "ACCESS_190");
            case 429 -> error(status, "Rate limit reached", "APP_002");
            default -> FakeResponse.json(status, Json.object("err", "Status " + status));
        };
    }

    @Override
    public Set<String> enumMembers() {
        return Set.of("type", "permission_level", "role_key");
    }

    @Override
    public Map<String, String> limitHeaders(RequestBudget.State left) {
        return Map.of(
                "X-RateLimit-Limit", Integer.toString(left.limit()),
                "X-RateLimit-Remaining", Integer.toString(left.remaining()),
                "X-RateLimit-Reset", Long.toString(left.resetAt().getEpochSecond()));
    }

    private static void requireToken(ReceivedRequest request) {
        String authorization = request.header("authorization");
        if (authorization == null || authorization.isBlank()) {
            throw refused(400, "Authorization header required", "OAUTH_017");
        }
        if (!authorization.equals(PERSONAL_TOKEN) && !authorization.equals("Bearer " + OAUTH_TOKEN)) {
            throw refused(401, "Token invalid", "OAUTH_025");
        }
    }

    private FakeResponse getGoals(FakeRequest call) {
        requireWorkspace(call.id());
        boolean includeCompleted = "true".equals(call.query().first("include_completed"));
        return FakeResponse.json(
                200,
                Json.object(
                        "goals", store.summaries(null, includeCompleted),
                        "folders", store.folders(includeCompleted)));
    }

    private FakeResponse createGoal(FakeRequest call) {
        requireWorkspace(call.id());
        Map<String, @Nullable Object> body = body(call);
        requireName(body);
        String id = store.addGoal(ClickUpInput.goalChanges(body, List.of(), store));
        hooks.fire("goalCreated", id, null);
        return goal(id);
    }

    private FakeResponse getGoal(FakeRequest call) {
        requireGoal(call.id());
        return goal(call.id());
    }

    private FakeResponse updateGoal(FakeRequest call) {
        requireGoal(call.id());
        Object owners = store.storedGoal(call.id()).get("owners");
        store.updateGoal(
                call.id(),
                ClickUpInput.goalChanges(body(call), owners instanceof List<?> list ? list : List.of(), store));
        hooks.fire("goalUpdated", call.id(), null);
        return goal(call.id());
    }

    private FakeResponse deleteGoal(FakeRequest call) {
        requireGoal(call.id());
        store.deleteGoal(call.id());
        hooks.fire("goalDeleted", call.id(), null);
        return FakeResponse.json(200, Map.of());
    }

    private FakeResponse createKeyResult(FakeRequest call) {
        requireGoal(call.id());
        Map<String, @Nullable Object> body = body(call);
        requireName(body);
        if (!(body.get("type") instanceof String)) {
            throw refused(400, "Key result type invalid", "INPUT_002");
        }
        String id = store.addKeyResult(call.id(), ClickUpInput.keyResultChanges(body, store));
        hooks.fire("keyResultCreated", call.id(), id);
        return keyResult(id);
    }

    private FakeResponse editKeyResult(FakeRequest call) {
        requireKeyResult(call.id());
        Map<String, @Nullable Object> body = body(call);
        store.editKeyResult(call.id(), ClickUpInput.keyResultChanges(body, store), body.get("note"));
        hooks.fire("keyResultUpdated", goalOf(call.id()), call.id());
        return keyResult(call.id());
    }

    private FakeResponse deleteKeyResult(FakeRequest call) {
        requireKeyResult(call.id());
        String goalId = goalOf(call.id());
        store.keyResults().delete(call.id());
        hooks.fire("keyResultDeleted", goalId, call.id());
        return FakeResponse.json(200, Map.of());
    }

    private String goalOf(String keyResultId) {
        return String.valueOf(store.keyResults().stored(keyResultId).get("goal_id"));
    }

    private FakeResponse goal(String id) {
        return FakeResponse.json(200, Json.object("goal", store.detail(id)));
    }

    private FakeResponse keyResult(String id) {
        return FakeResponse.json(
                200, Json.object("key_result", store.keyResults().returned(id)));
    }

    static void requireWorkspace(String id) {
        if (!id.equals(ClickUpStore.WORKSPACE_ID)) {
            // the one refusal that comes from in front of the rate limiter
            throw new ErrorResponseException(error(404, "Workspace not found", "SHARD_031"));
        }
    }

    private void requireGoal(String id) {
        if (!store.hasGoal(id)) {
            throw refused(401, "Oauth token not found", "OAUTH_018");
        }
    }

    private void requireKeyResult(String id) {
        if (!store.keyResults().has(id)) {
            throw refused(401, "Team not authorized", "OAUTH_023");
        }
    }

    private static void requireName(Map<String, @Nullable Object> body) {
        if (!(body.get("name") instanceof String name) || name.isBlank()) {
            throw refused(400, "Name invalid", "INPUT_005");
        }
    }

    static Map<String, @Nullable Object> body(FakeRequest call) {
        return Json.readObject(call.request().body())
                .orElseThrow(() -> refused(400, "Body is not a JSON object", "INPUT_002"));
    }

    static ErrorResponseException refused(int status, String text, String code) {
        return new ErrorResponseException(limited(error(status, text, code)));
    }

    private static FakeResponse error(int status, String text, String code) {
        return FakeResponse.json(status, Json.object("err", text, "ECODE", code));
    }

    private static FakeResponse limited(FakeResponse response) {
        // the reset lies ahead of the machine's own clock, for clients compare it with that
        long reset = Instant.now().getEpochSecond() + WINDOW_SECONDS;
        return response.withHeaders(Map.of(
                "X-RateLimit-Limit", "100",
                "X-RateLimit-Remaining", "99",
                "X-RateLimit-Reset", Long.toString(reset)));
    }
}
