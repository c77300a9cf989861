package io.github.okr4j.clickup.tasks;

import io.github.okr4j.core.json.WireName;

/** Order of a list of tasks. ClickUp does not document the direction. */
public enum TaskOrder implements WireName {
    /** By id. */
    ID("id"),
    /** By the time at which they were made: ClickUp's own choice, and the one that never moves a task. */
    CREATED("created"),
    /** By the time of the last change: a task that is changed meanwhile moves to an end. */
    UPDATED("updated"),
    /** By the time at which they are due. */
    DUE_DATE("due_date");

    private final String wireName;

    TaskOrder(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
