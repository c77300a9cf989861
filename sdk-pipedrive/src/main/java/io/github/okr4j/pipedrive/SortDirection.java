package io.github.okr4j.pipedrive;

import io.github.okr4j.core.json.WireName;

/** Which end of a list comes first. */
public enum SortDirection implements WireName {
    /** The smallest or earliest first, the vendor's default. */
    ASCENDING("asc"),
    /** The largest or latest first. */
    DESCENDING("desc");

    private final String wireName;

    SortDirection(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
