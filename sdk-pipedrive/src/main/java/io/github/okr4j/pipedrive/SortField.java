package io.github.okr4j.pipedrive;

import io.github.okr4j.core.json.WireName;

/** Fields that lists of version 2 are sorted by. Each list documents the fields that it accepts. */
public enum SortField implements WireName {
    /** By id, the vendor's default. */
    ID("id"),
    /** By the time of the last change. */
    UPDATE_TIME("update_time"),
    /** By the time of creation. */
    ADD_TIME("add_time"),
    /** By the day it is due; activities only. */
    DUE_DATE("due_date"),
    /** By the place in the pipeline; stages only. */
    ORDER_NR("order_nr");

    private final String wireName;

    SortField(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
