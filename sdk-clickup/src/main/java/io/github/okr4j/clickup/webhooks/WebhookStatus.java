package io.github.okr4j.clickup.webhooks;

import io.github.okr4j.core.json.WireName;

/** How a webhook is doing. */
public enum WebhookStatus implements WireName {
    /** Deliveries are made. */
    ACTIVE("active"),
    /** Deliveries are made, and some were not taken. */
    FAILING("failing"),
    /** No deliveries are made: too many were not taken, or the endpoint answered 410. */
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
