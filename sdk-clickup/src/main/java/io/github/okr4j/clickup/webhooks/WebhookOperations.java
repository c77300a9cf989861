package io.github.okr4j.clickup.webhooks;

import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/** The endpoints of the webhook service. */
final class WebhookOperations {
    private static final String REFERENCE = "https://developer.clickup.com/reference/";

    static final Operation<List<Webhook>> LIST = Operation.get("clickup.webhooks.list", "/v2/team/{team_id}/webhook")
            .evidence(Evidence.DOCUMENTED, REFERENCE + "getwebhooks")
            .returning(WebhooksEnvelope.class, "webhooks", WebhooksEnvelope::value);

    static final Operation<Webhook> CREATE = Operation.post("clickup.webhooks.create", "/v2/team/{team_id}/webhook")
            .evidence(Evidence.DOCUMENTED, REFERENCE + "createwebhook")
            .returning(WebhookEnvelope.class, "webhook", WebhookEnvelope::webhook);

    static final Operation<Webhook> UPDATE = Operation.put("clickup.webhooks.update", "/v2/webhook/{webhook_id}")
            .evidence(Evidence.DOCUMENTED, REFERENCE + "updatewebhook")
            .returning(WebhookEnvelope.class, "webhook", WebhookEnvelope::webhook);

    static final Operation<NoContent> DELETE = Operation.delete("clickup.webhooks.delete", "/v2/webhook/{webhook_id}")
            .evidence(Evidence.DOCUMENTED, REFERENCE + "deletewebhook");

    private WebhookOperations() {}

    static List<Operation<?>> all() {
        return List.of(LIST, CREATE, UPDATE, DELETE);
    }
}
