package io.github.okr4j.clickup.tasks;

import io.github.okr4j.core.json.WireName;

/** Parts of a task that are sent only on request. */
public enum TaskPart implements WireName {
    /** Its subtasks. */
    SUBTASKS("include_subtasks"),
    /** Its description in Markdown. */
    MARKDOWN_DESCRIPTION("include_markdown_description");

    private final String wireName;

    TaskPart(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
