package io.github.okr4j.testkit.clickup;

import io.github.okr4j.testkit.server.FakeRequest;
import io.github.okr4j.testkit.server.FakeResponse;
import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Router;
import io.github.okr4j.testkit.server.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The webhooks of a ClickUp workspace, and the events that wait to be delivered. */
final class ClickUpHooks {

    static final int GIVEN_UP = 100;

    private static final List<String> LOCATIONS = List.of("space_id", "folder_id", "list_id", "task_id");
    private static final int GONE = 410;

    /** The store counts from one as well, and no two things shall have the same id. */
    private static final String BEGIN_OF_IDS = "4b67ac88";

    private final Sequence sequence = new Sequence();
    private final Map<String, Map<String, @Nullable Object>> hooks = new LinkedHashMap<>();
    private final List<WebhookDelivery> due = new ArrayList<>();

    void addTo(Router router) {
        router.on("GET", "/api/v2/team/{}/webhook", this::list)
                .on("POST", "/api/v2/team/{}/webhook", this::create)
                .on("PUT", "/api/v2/webhook/{}", this::update)
                .on("DELETE", "/api/v2/webhook/{}", this::delete);
    }

    /** Notes an event for every webhook that asked for it and is not suspended. */
    void fire(String event, String goalId, @Nullable String keyResultId) {
        for (Map<String, @Nullable Object> hook : hooks.values()) {
            List<?> events = (List<?>) Objects.requireNonNull(hook.get("events"));
            boolean asked = events.contains("*") || events.contains(event);
            if (asked && !"suspended".equals(health(hook).get("status"))) {
                Map<String, @Nullable Object> body = Json.object("event", event, "goal_id", goalId);
                if (keyResultId != null) {
                    body.put("key_result_id", keyResultId);
                }
                body.put("webhook_id", hook.get("id"));
                due.add(delivery(hook, Json.write(body)));
            }
        }
    }

    /** Any event in the wire form, as one webhook would deliver it. */
    WebhookDelivery delivery(String webhookId, String body) {
        return delivery(stored(webhookId), body);
    }

    List<WebhookDelivery> takeDue() {
        List<WebhookDelivery> all = List.copyOf(due);
        due.clear();
        return all;
    }

    /** Keeps account of how an event ended after all its attempts; true if it was taken. */
    boolean ended(String webhookId, int status) {
        boolean taken = status >= 200 && status < 300;
        Map<String, @Nullable Object> hook = hooks.get(webhookId);
        if (hook == null) {
            return taken;
        }
        Map<String, @Nullable Object> health = health(hook);
        if (taken) {
            health.putAll(Json.object("status", "active", "fail_count", 0));
            return true;
        }
        int failures = ((Number) Objects.requireNonNull(health.get("fail_count"))).intValue() + 1;
        boolean suspended = status == GONE || failures >= GIVEN_UP;
        health.putAll(Json.object("status", suspended ? "suspended" : "failing", "fail_count", failures));
        return false;
    }

    Map<String, @Nullable Object> stored(String id) {
        Map<String, @Nullable Object> hook = hooks.get(id);
        if (hook == null) {
            throw new IllegalArgumentException("this fake has no webhook " + id);
        }
        return hook;
    }

    int count() {
        return hooks.size();
    }

    private FakeResponse list(FakeRequest call) {
        ClickUpContract.requireWorkspace(call.id());
        return FakeResponse.json(200, Json.object("webhooks", List.copyOf(hooks.values())));
    }

    private FakeResponse create(FakeRequest call) {
        ClickUpContract.requireWorkspace(call.id());
        Map<String, @Nullable Object> body = ClickUpContract.body(call);
        String id = BEGIN_OF_IDS + sequence.nextUuid().substring(BEGIN_OF_IDS.length());
        Map<String, @Nullable Object> hook = Json.object("id", id, "userid", ClickUpStore.CURRENT_USER_ID);
        // an integer here, text everywhere else
        hook.put("team_id", Long.valueOf(ClickUpStore.WORKSPACE_ID));
        hook.putAll(Json.object("endpoint", endpoint(body), "client_id", null, "events", events(body)));
        LOCATIONS.forEach(location -> hook.put(location, body.get(location)));
        if (hooks.values().stream().anyMatch(other -> isSame(other, hook))) {
            throw ClickUpContract.refused(400, "Webhook configuration already exists", "OAUTH_171");
        }
        hook.put("health", Json.object("status", "active", "fail_count", 0));
        hook.put("secret", "FAKE0WEBHOOK0SECRET0" + id);
        hooks.put(id, hook);
        return FakeResponse.json(200, Json.object("id", id, "webhook", hook));
    }

    private FakeResponse update(FakeRequest call) {
        Map<String, @Nullable Object> hook = known(call.id());
        Map<String, @Nullable Object> body = ClickUpContract.body(call);
        Map<String, @Nullable Object> changes = Json.object("endpoint", endpoint(body), "events", events(body));
        if (!(body.get("status") instanceof String status)) {
            throw ClickUpContract.refused(400, "Webhook status invalid", "INPUT_002");
        }
        hook.putAll(changes);
        health(hook).putAll(Json.object("status", status, "fail_count", 0));
        return FakeResponse.json(200, Json.object("id", call.id(), "webhook", hook));
    }

    private FakeResponse delete(FakeRequest call) {
        known(call.id());
        hooks.remove(call.id());
        due.removeIf(delivery -> delivery.webhookId().equals(call.id()));
        return FakeResponse.json(200, Map.of());
    }

    private Map<String, @Nullable Object> known(String id) {
        Map<String, @Nullable Object> hook = hooks.get(id);
        if (hook == null) {
            throw ClickUpContract.refused(401, "Team not authorized", "OAUTH_027");
        }
        return hook;
    }

    private static String endpoint(Map<String, @Nullable Object> body) {
        if (body.get("endpoint") instanceof String text && text.startsWith("http")) {
            return text;
        }
        throw ClickUpContract.refused(400, "Webhook endpoint invalid", "INPUT_002");
    }

    /** All of them may be a text as well as a list of one. */
    private static List<?> events(Map<String, @Nullable Object> body) {
        Object events = body.get("events");
        if ("*".equals(events)) {
            return List.of("*");
        }
        if (events instanceof List<?> list && !list.isEmpty() && list.stream().allMatch(String.class::isInstance)) {
            return list;
        }
        throw ClickUpContract.refused(400, "events must be an array", "OAUTH_040");
    }

    private static boolean isSame(Map<String, @Nullable Object> one, Map<String, @Nullable Object> other) {
        return other.entrySet().stream()
                .filter(member -> !member.getKey().equals("id"))
                .allMatch(member -> Objects.equals(one.get(member.getKey()), member.getValue()));
    }

    private static WebhookDelivery delivery(Map<String, @Nullable Object> hook, String body) {
        String secret = String.valueOf(hook.get("secret"));
        return new WebhookDelivery(
                String.valueOf(hook.get("id")),
                String.valueOf(hook.get("endpoint")),
                body,
                ClickUpDelivery.signature(secret, body));
    }

    private static Map<String, @Nullable Object> health(Map<String, @Nullable Object> hook) {
        return Json.asObject(Objects.requireNonNull(hook.get("health")));
    }
}
