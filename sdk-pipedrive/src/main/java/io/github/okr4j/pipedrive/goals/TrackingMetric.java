package io.github.okr4j.pipedrive.goals;

import io.github.okr4j.core.json.WireName;

/** What is added up towards a target. */
public enum TrackingMetric implements WireName {
    /** The number of deals or activities. */
    QUANTITY("quantity"),
    /** Their value in a currency. */
    SUM("sum");

    private final String wireName;

    TrackingMetric(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
