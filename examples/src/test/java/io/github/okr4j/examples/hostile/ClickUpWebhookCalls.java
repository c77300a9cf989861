package io.github.okr4j.examples.hostile;

import io.github.okr4j.clickup.ClickUpError;
import io.github.okr4j.clickup.auth.ClickUpOAuth;
import io.github.okr4j.clickup.auth.OAuth;
import io.github.okr4j.clickup.goals.GoalFolder;
import io.github.okr4j.clickup.goals.GoalSummary;
import io.github.okr4j.clickup.goals.GoalTree;
import io.github.okr4j.clickup.webhooks.CreateWebhook;
import io.github.okr4j.clickup.webhooks.GoalEvent;
import io.github.okr4j.clickup.webhooks.KeyResultEvent;
import io.github.okr4j.clickup.webhooks.OtherEvent;
import io.github.okr4j.clickup.webhooks.UpdateWebhook;
import io.github.okr4j.clickup.webhooks.WebhookEventType;
import io.github.okr4j.clickup.webhooks.Webhooks;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.json.OpenEnum;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** ClickUp's operations of webhooks and tokens, each with a good response in the wire form; what they hold is invented. */
final class ClickUpWebhookCalls {
    static final String WEBHOOK = """
            {"id": "4b67", "webhook": %s}""".formatted(alone("FAKE0HOOK0SECRET"));

    private static final String WEBHOOKS = "{\"webhooks\": [" + alone("FAKE0HOOK0SECRET") + "]}";
    private static final String TOKEN = "{\"access_token\": \"270000001_token\", \"token_type\": \"Bearer\"}";
    private static final String ENDPOINT = "https://hooks.example.com/goals";

    private ClickUpWebhookCalls() {}

    /** A webhook with a given secret, which must need no escape in JSON. */
    static String alone(String secret) {
        return """
                {"id": "4b67", "userid": 270000001, "team_id": 90150000001, "endpoint": "https://hooks.example.com/goals",
                 "client_id": null, "events": ["goalUpdated", "taskMoved"], "list_id": 901520401736, "space_id": null,
                 "health": {"status": "active", "fail_count": 0}, "secret": "%s", "new": {"a": [1.5, null]}}""".formatted(secret);
    }

    static List<VendorCall> all() {
        Function<CallFactory, Webhooks> webhooks = Webhooks::of;
        Function<CallFactory, OAuth> oauth = OAuth::of;
        var webhook = CreateWebhook.builder()
                .endpoint(ENDPOINT)
                .allEvents()
                .listId("7")
                .build();
        var changes = UpdateWebhook.builder().endpoint(ENDPOINT).allEvents().build();
        var secret = Secret.of("clientSecret", "FAKE0APP0SECRET");
        return List.of(
                VendorCall.call("clickup.webhooks.list", WEBHOOKS, webhooks, s -> s.list("1")),
                VendorCall.call("clickup.webhooks.create", WEBHOOK, webhooks, s -> s.create("1", webhook)),
                VendorCall.call("clickup.webhooks.update", WEBHOOK, webhooks, s -> s.update("w", changes)),
                VendorCall.call("clickup.webhooks.delete", "{}", webhooks, s -> s.delete("w")),
                VendorCall.call("clickup.oauth.exchange", TOKEN, oauth, s -> s.exchange("app", secret, "code")));
    }

    /** Instances of public types that no call brings to light. */
    static List<Object> specimens() {
        var updated = OpenEnum.of(WebhookEventType.GOAL_UPDATED);
        var app = ClickUpOAuth.builder()
                .clientId("app")
                .clientSecret("FAKE0APP0SECRET")
                .redirectUri("https://app.example.com/back");
        var goals = new GoalTree(
                List.of(),
                List.of(new GoalTree.Branch(folder(), List.of())),
                List.of(new GoalTree.Unread(summary(), ApiException.of(401, "Team not authorized"))));
        return List.of(
                goals,
                app,
                app.build(),
                ClickUpError.of(ApiException.of(401, "Team not authorized")),
                CreateWebhook.builder(),
                CreateWebhook.builder().endpoint(ENDPOINT).allEvents().build(),
                UpdateWebhook.builder(),
                UpdateWebhook.builder().endpoint(ENDPOINT).allEvents().build(),
                new GoalEvent(updated, "g", "w", "1", List.of(), Map.of()),
                new KeyResultEvent(updated, "g", "k", "w", "1", List.of(), Map.of()),
                new OtherEvent(updated, null, Map.of()));
    }

    private static GoalFolder folder() {
        return new GoalFolder("f", "2026", null, null, null, null, null, List.of(), List.of(), List.of(), Map.of());
    }

    private static GoalSummary summary() {
        return new GoalSummary(
                "g", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, List.of(), null, List.of(), List.of(), null, Map.of());
    }
}
