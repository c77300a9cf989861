package io.github.okr4j.clickup.webhooks;

import io.github.okr4j.core.json.WireName;

/** State of a webhook. */
public enum WebhookStatus implements WireName {
    /** Events are delivered. */
    ACTIVE("active"),
    /** Events are delivered; some deliveries failed. */
    FAILING("failing"),
    /** No events are delivered: too many deliveries failed, or the endpoint responded with 410. */
    SUSPENDED("suspended");

    private final String wireName;

    WebhookStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
