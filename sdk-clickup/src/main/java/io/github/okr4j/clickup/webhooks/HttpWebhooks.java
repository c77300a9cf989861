package io.github.okr4j.clickup.webhooks;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** Webhooks over HTTP. */
record HttpWebhooks(CallFactory callFactory) implements Webhooks {
    @Override
    public ApiCall<List<Webhook>> list(String workspaceId) {
        return callFactory.call(WebhookOperations.LIST, inWorkspace(workspaceId));
    }

    @Override
    public ApiCall<Webhook> create(String workspaceId, CreateWebhook webhook) {
        return callFactory.call(
                WebhookOperations.CREATE, inWorkspace(workspaceId).body(Given.value("webhook", webhook)));
    }

    @Override
    public ApiCall<Webhook> update(String webhookId, UpdateWebhook changes) {
        return callFactory.call(WebhookOperations.UPDATE, withId(webhookId).body(Given.value("changes", changes)));
    }

    @Override
    public ApiCall<NoContent> delete(String webhookId) {
        return callFactory.call(WebhookOperations.DELETE, withId(webhookId));
    }

    private static Request inWorkspace(String workspaceId) {
        return Request.EMPTY.path("team_id", workspaceId);
    }

    private static Request withId(String webhookId) {
        return Request.EMPTY.path("webhook_id", webhookId);
    }
}
