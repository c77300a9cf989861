package io.github.okr4j.clickup.webhooks;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** Webhooks over HTTP. */
record HttpWebhooks(CallFactory callFactory) implements Webhooks {
    private static final String REFERENCE = "https://developer.clickup.com/reference/";

    private static final Operation<List<Webhook>> LIST = Operation.get(
                    "clickup.webhooks.list", "/v2/team/{team_id}/webhook")
            .evidence(Evidence.DOCUMENTED, REFERENCE + "getwebhooks")
            .returningList("webhooks", Webhook.class);

    private static final Operation<Webhook> CREATE = Operation.post(
                    "clickup.webhooks.create", "/v2/team/{team_id}/webhook")
            .evidence(Evidence.DOCUMENTED, REFERENCE + "createwebhook")
            .returning("webhook", Webhook.class);

    private static final Operation<Webhook> UPDATE = Operation.put(
                    "clickup.webhooks.update", "/v2/webhook/{webhook_id}")
            .evidence(Evidence.DOCUMENTED, REFERENCE + "updatewebhook")
            .returning("webhook", Webhook.class);

    private static final Operation<NoContent> DELETE = Operation.delete(
                    "clickup.webhooks.delete", "/v2/webhook/{webhook_id}")
            .evidence(Evidence.DOCUMENTED, REFERENCE + "deletewebhook");

    static final List<Operation<?>> OPERATIONS = List.of(LIST, CREATE, UPDATE, DELETE);

    @Override
    public ApiCall<List<Webhook>> list(String workspaceId) {
        return callFactory.call(LIST, inWorkspace(workspaceId));
    }

    @Override
    public ApiCall<Webhook> create(String workspaceId, CreateWebhook webhook) {
        return callFactory.call(CREATE, inWorkspace(workspaceId).body(Checks.notNull("webhook", webhook)));
    }

    @Override
    public ApiCall<Webhook> update(String webhookId, UpdateWebhook changes) {
        return callFactory.call(UPDATE, withId(webhookId).body(Checks.notNull("changes", changes)));
    }

    @Override
    public ApiCall<NoContent> delete(String webhookId) {
        return callFactory.call(DELETE, withId(webhookId));
    }

    private static Request inWorkspace(String workspaceId) {
        return Request.EMPTY.path("team_id", workspaceId);
    }

    private static Request withId(String webhookId) {
        return Request.EMPTY.path("webhook_id", webhookId);
    }
}
