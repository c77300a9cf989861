package io.github.okr4j.clickup.webhooks;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * The webhooks of Workspaces, as ClickUp documents them. {@link ClickUpWebhooks} reads what they deliver.
 *
 * <p>An endpoint must respond with 2xx within 7 seconds. ClickUp sends an event at most five times and then drops it,
 * so missed events are found only by reading.
 *
 * <p>A blank id, {@code .} and {@code ..} throw {@link IllegalArgumentException}.
 */
@CheckReturnValue
public interface Webhooks {
    /**
     * The webhooks that this token's user or app made in a Workspace. All come in one response; there are no pages.
     * Safe; retried on transient failures.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @see <a href="https://developer.clickup.com/reference/getwebhooks">getwebhooks</a>, documented
     */
    ApiCall<List<Webhook>> list(String workspaceId);

    /**
     * Creates a webhook. Its {@link Webhook#secret()} signs every delivery. Not idempotent; retried only if it was
     * provably not executed. A second one for the same endpoint, events and location is rejected with {@code
     * OAUTH_171}.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @param webhook the webhook to create
     * @return the webhook with its secret
     * @see <a href="https://developer.clickup.com/reference/createwebhook">createwebhook</a>, documented
     */
    ApiCall<Webhook> create(String workspaceId, CreateWebhook webhook);

    /**
     * Replaces endpoint, events and status of a webhook; also reactivates a suspended one. Idempotent; retried on
     * transient failures.
     *
     * @param changes all three fields, which ClickUp requires
     * @see <a href="https://developer.clickup.com/reference/updatewebhook">updatewebhook</a>, documented
     */
    ApiCall<Webhook> update(String webhookId, UpdateWebhook changes);

    /**
     * Deletes a webhook. Idempotent; retried on transient failures. If the first attempt was executed and its response
     * was lost, the retry fails because the id no longer exists. The outcome of that failure is {@code UNKNOWN}.
     *
     * @see <a href="https://developer.clickup.com/reference/deletewebhook">deletewebhook</a>, documented
     */
    ApiCall<NoContent> delete(String webhookId);

    /** Creates the service. */
    static Webhooks of(CallFactory callFactory) {
        return new HttpWebhooks(callFactory);
    }

    /** The operations of this service. */
    static List<Operation<?>> operations() {
        return HttpWebhooks.OPERATIONS;
    }
}
