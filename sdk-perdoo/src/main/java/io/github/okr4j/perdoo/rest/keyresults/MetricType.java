package io.github.okr4j.perdoo.rest.keyresults;

import io.github.okr4j.core.json.WireName;

/** How the current value of a key result is measured against its targets. */
public enum MetricType implements WireName {
    /** Reached or not; the minimum target is always 1.00. */
    MILESTONE("milestone"),
    /** A value is only recorded; there is no target. */
    BASELINE("baseline"),
    /** The value must stay between the minimum and the maximum target. */
    RANGE("range"),
    /** The value must grow to the minimum target; there is no maximum. */
    POSITIVE("positive"),
    /** The value must shrink to the minimum target; there is no maximum. */
    NEGATIVE("negative");

    private final String wireName;

    MetricType(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
