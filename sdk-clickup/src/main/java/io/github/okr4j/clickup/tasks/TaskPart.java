package io.github.okr4j.clickup.tasks;

import io.github.okr4j.core.json.WireName;

/** What a task comes with only if it is asked for. */
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
