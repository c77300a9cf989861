package io.github.okr4j.pipedrive;

import io.github.okr4j.core.json.WireName;

/** Sort direction of a list. */
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
