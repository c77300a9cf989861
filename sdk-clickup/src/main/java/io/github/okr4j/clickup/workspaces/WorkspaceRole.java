package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.core.json.WireName;

/** Role of a member of a Workspace. */
public enum WorkspaceRole implements WireName {
    /** Owns the Workspace. */
    OWNER("owner"),
    /** Manages it. */
    ADMIN("admin"),
    /** Works in it. */
    MEMBER("member"),
    /** Sees what was shared. */
    GUEST("guest");

    private final String wireName;

    WorkspaceRole(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
