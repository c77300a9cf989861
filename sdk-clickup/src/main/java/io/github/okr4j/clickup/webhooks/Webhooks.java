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
 * <p>An endpoint must answer 2xx within 7 seconds. ClickUp tries an event five times and then drops it for good, so what
 * was missed is found only by reading.
 */
@CheckReturnValue
public interface Webhooks {
    /**
     * The webhooks that this token's user or app made in a Workspace; all in one answer, there are no pages.
     *
     * <p>A read: repeated after transient failures.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @return the webhooks
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
     * @see <a href="https://developer.clickup.com/reference/getwebhooks">getwebhooks</a>, documented
     */
    ApiCall<List<Webhook>> list(String workspaceId);

    /**
     * Makes a webhook. Its {@link Webhook#secret()} signs every delivery.
     *
     * <p>Not idempotent: repeated only if it was certainly not carried out. A second one for the same endpoint, events and
     * location is refused with {@code OAUTH_171}.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @param webhook the webhook to be
     * @return the webhook with its secret
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
     * @see <a href="https://developer.clickup.com/reference/createwebhook">createwebhook</a>, documented
     */
    ApiCall<Webhook> create(String workspaceId, CreateWebhook webhook);

    /**
     * Gives a webhook an endpoint, events and a status; also the way to wake a suspended one.
     *
     * <p>Idempotent: repeated after transient failures.
     *
     * @param webhookId the webhook's id
     * @param changes all three, for ClickUp requires them
     * @return the webhook after the change
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
     * @see <a href="https://developer.clickup.com/reference/updatewebhook">updatewebhook</a>, documented
     */
    ApiCall<Webhook> update(String webhookId, UpdateWebhook changes);

    /**
     * Deletes a webhook.
     *
     * <p>Idempotent: repeated after transient failures. If the first attempt was carried out and its answer lost, the
     * repeat fails because the id is unknown by then; the outcome of that failure is {@code UNKNOWN}.
     *
     * @param webhookId the webhook's id
     * @return nothing worth reading
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
     * @see <a href="https://developer.clickup.com/reference/deletewebhook">deletewebhook</a>, documented
     */
    ApiCall<NoContent> delete(String webhookId);

    /**
     * The service over a caller.
     *
     * @param callFactory what describes the calls
     * @return the service
     */
    static Webhooks of(CallFactory callFactory) {
        return new HttpWebhooks(callFactory);
    }

    /**
     * Every operation of this service.
     *
     * @return the operations, in the order of the documentation
     */
    static List<Operation<?>> operations() {
        return HttpWebhooks.OPERATIONS;
    }
}
