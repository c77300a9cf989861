package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.json.WireName;

/** Whether a plan is in force. */
public enum PlanStatus implements WireName {
    /** Not yet. */
    DRAFT("draft"),
    /** In force. */
    ACTIVE("active");

    private final String wireName;

    PlanStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
