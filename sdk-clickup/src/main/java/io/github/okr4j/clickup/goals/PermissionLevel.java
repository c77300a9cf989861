package io.github.okr4j.clickup.goals;

import io.github.okr4j.core.json.WireName;

/** What a member may do with a goal or goal folder. */
public enum PermissionLevel implements WireName {
    /** Read it. */
    READ("read"),
    /** Read and change it. */
    EDIT("edit");

    private final String wireName;

    PermissionLevel(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
