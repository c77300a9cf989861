package io.github.okr4j.clickup;

import static io.github.okr4j.clickup.ClickUpOperationContractTest.each;
import static io.github.okr4j.clickup.WebhookSamples.WEBHOOK_ID;
import static io.github.okr4j.clickup.WireSamples.WORKSPACE_ID;

import io.github.okr4j.clickup.auth.ClickUpOAuth;
import io.github.okr4j.clickup.auth.OAuth;
import io.github.okr4j.clickup.webhooks.CreateWebhook;
import io.github.okr4j.clickup.webhooks.UpdateWebhook;
import io.github.okr4j.clickup.webhooks.WebhookEventType;
import io.github.okr4j.core.contract.Endpoint;
import io.github.okr4j.core.contract.OperationCase;
import java.util.List;

/** The contract cases of webhooks and of the token endpoint. */
final class WebhookCases {
    private static final String MINIMAL = "{\"webhook\": {\"id\": \"w\"}}";

    private WebhookCases() {}

    static List<OperationCase> all() {
        CreateWebhook webhook = CreateWebhook.builder()
                .endpoint("https://hooks.example.com/goals")
                .events(WebhookEventType.GOAL_UPDATED)
                .build();
        UpdateWebhook changes = UpdateWebhook.builder()
                .endpoint("https://hooks.example.com/goals")
                .allEvents()
                .build();
        return List.of(
                each(
                        "clickup.webhooks.list",
                        "/api/v2/team/" + WORKSPACE_ID + "/webhook",
                        WebhookSamples.WEBHOOKS,
                        "{\"webhooks\": [{\"id\": \"w\"}]}",
                        client -> client.webhooks().list(WORKSPACE_ID)),
                each(
                        "clickup.webhooks.create",
                        "/api/v2/team/" + WORKSPACE_ID + "/webhook",
                        WebhookSamples.WEBHOOK,
                        MINIMAL,
                        client -> client.webhooks().create(WORKSPACE_ID, webhook)),
                each(
                        "clickup.webhooks.update",
                        "/api/v2/webhook/" + WEBHOOK_ID,
                        WebhookSamples.WEBHOOK,
                        MINIMAL,
                        client -> client.webhooks().update(WEBHOOK_ID, changes)),
                each(
                        "clickup.webhooks.delete",
                        "/api/v2/webhook/" + WEBHOOK_ID,
                        "{}",
                        "",
                        client -> client.webhooks().delete(WEBHOOK_ID)),
                OperationCase.of(
                        OAuth.operations().get(0),
                        "/api/v2/oauth/token",
                        WebhookSamples.TOKEN,
                        "{\"access_token\": \"t\"}",
                        at -> oauth(at).exchange("CODE0")));
    }

    private static ClickUpOAuth oauth(Endpoint at) {
        return ClickUpOAuth.builder()
                .clientId("APP0")
                .clientSecret("APP0CANARY0SECRET")
                .redirectUri("https://app.example.com/back")
                .baseUrl(at.baseUrl())
                .timing(at.timing())
                .build();
    }
}
