package io.github.okr4j.clickup.webhooks;

import io.github.okr4j.core.json.WireName;

/**
 * Events of a webhook: the events of goals and key results, and the one text for all events. Some twenty more, of
 * tasks, Lists and so on, are passed as their text.
 */
public enum WebhookEventType implements WireName {
    /** All events of the Workspace; only in requests, never delivered. */
    ALL("*"),
    /** A goal was made. */
    GOAL_CREATED("goalCreated"),
    /** A goal was changed. */
    GOAL_UPDATED("goalUpdated"),
    /** A goal was deleted. */
    GOAL_DELETED("goalDeleted"),
    /** A key result was made. */
    KEY_RESULT_CREATED("keyResultCreated"),
    /** A key result was changed. */
    KEY_RESULT_UPDATED("keyResultUpdated"),
    /** A key result was deleted. */
    KEY_RESULT_DELETED("keyResultDeleted");

    private final String wireName;

    WebhookEventType(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
