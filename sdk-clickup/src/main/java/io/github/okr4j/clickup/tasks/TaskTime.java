package io.github.okr4j.clickup.tasks;

import io.github.okr4j.core.json.WireName;

/** Times of a task that a query can filter by. */
public enum TaskTime implements WireName {
    /** When it is due. */
    DUE("due_date"),
    /** When it was created. */
    CREATED("date_created"),
    /** When it was last changed. */
    UPDATED("date_updated"),
    /** When it was done. */
    DONE("date_done");

    private final String wireName;

    TaskTime(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
