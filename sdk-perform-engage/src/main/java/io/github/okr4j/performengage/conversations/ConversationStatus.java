package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.json.WireName;

/** What became of a conversation. */
public enum ConversationStatus implements WireName {
    /** Under way. */
    DRAFT("draft"),
    /** Completed. */
    FINAL("final"),
    /** Deleted. */
    DELETED("deleted"),
    /** Archived. */
    ARCHIVED("archived");

    private final String wireName;

    ConversationStatus(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
