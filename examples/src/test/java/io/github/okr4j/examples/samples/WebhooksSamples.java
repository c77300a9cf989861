package io.github.okr4j.examples.samples;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.Goal;
import io.github.okr4j.clickup.webhooks.ClickUpWebhooks;
import io.github.okr4j.clickup.webhooks.CreateWebhook;
import io.github.okr4j.clickup.webhooks.GoalEvent;
import io.github.okr4j.clickup.webhooks.KeyResultEvent;
import io.github.okr4j.clickup.webhooks.Webhook;
import io.github.okr4j.clickup.webhooks.WebhookEvent;
import io.github.okr4j.clickup.webhooks.WebhookEventType;
import io.github.okr4j.core.Secret;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The Java samples of {@code docs/webhooks.md}. */
final class WebhooksSamples {
    private WebhooksSamples() {}

    static @Nullable Secret create(ClickUpClient clickUp, String workspaceId) {
        // sample: create
        CreateWebhook request = CreateWebhook.builder()
                .endpoint("https://okr.example.com/clickup")
                .events(WebhookEventType.GOAL_UPDATED, WebhookEventType.KEY_RESULT_UPDATED)
                .build();
        Webhook webhook = clickUp.webhooks().create(workspaceId, request).execute();
        Secret secret = webhook.secret(); // keep it: secret.reveal() is the text
        // end
        return secret;
    }

    static void receive(
            ClickUpClient clickUp,
            String storedSecret,
            @Nullable String signatureHeader,
            byte[] body,
            Consumer<Goal> store) {
        // sample: receive
        Secret secret = Secret.of("webhook secret", storedSecret);
        WebhookEvent event = ClickUpWebhooks.verify(secret, signatureHeader, body);
        if (event instanceof GoalEvent changed) {
            store.accept(clickUp.goals().get(changed.goalId()).execute());
        } else if (event instanceof KeyResultEvent changed) {
            store.accept(clickUp.goals().get(changed.goalId()).execute());
        }
        // end
    }
}
