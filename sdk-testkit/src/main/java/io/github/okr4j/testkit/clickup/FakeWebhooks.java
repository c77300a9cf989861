package io.github.okr4j.testkit.clickup;

import java.util.List;

/** What comes of ClickUp's webhooks: events that wait, and their delivery, signed as the vendor signs. */
public final class FakeWebhooks {

    private static final int ATTEMPTS = 5;
    private static final int GONE = 410;

    private final FakeClickUp fake;
    private final ClickUpHooks hooks;

    FakeWebhooks(FakeClickUp fake, ClickUpHooks hooks) {
        this.fake = fake;
        this.hooks = hooks;
    }

    /**
     * Delivers the events that came up since the last time, in their order: each up to five times until the endpoint
     * returns 2xx. Requests make events, seeding does not.
     *
     * @return how many of them the endpoints took
     */
    public int deliverAll() {
        return (int) take().stream().filter(this::isTaken).count();
    }

    /**
     * Returns the events that came up since the last time instead of delivering them, to deliver them twice, late or out
     * of order.
     *
     * @return the deliveries, signed, oldest first
     */
    public List<WebhookDelivery> take() {
        return fake.inLock(hooks::takeDue);
    }

    /**
     * Posts an event once, whether it is due or not; the webhook's health stays as it is.
     *
     * @param delivery what to post; without the header {@code X-Signature} if its signature is empty
     * @return the status that the endpoint returns, or 0 for none within 7 seconds
     */
    public int deliver(WebhookDelivery delivery) {
        return ClickUpDelivery.post(delivery);
    }

    /**
     * Signs any event as a webhook of this fake would.
     *
     * @param webhookId the webhook's id
     * @param body the event in the wire form
     * @return the delivery, not yet made
     * @throws IllegalArgumentException when there is no such webhook
     */
    public WebhookDelivery signed(String webhookId, String body) {
        return fake.inLock(() -> hooks.delivery(webhookId, body));
    }

    /**
     * Returns how many webhooks there are.
     *
     * @return the number of webhooks
     */
    public int count() {
        return fake.inLock(hooks::count);
    }

    private boolean isTaken(WebhookDelivery delivery) {
        int status = deliver(delivery);
        for (int attempt = 1; attempt < ATTEMPTS && status / 100 != 2 && status != GONE; attempt++) {
            status = deliver(delivery);
        }
        int last = status;
        return fake.inLock(() -> hooks.ended(delivery.webhookId(), last));
    }
}
