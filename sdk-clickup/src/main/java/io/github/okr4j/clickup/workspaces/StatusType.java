package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.core.json.WireName;

/** What a status means. */
public enum StatusType implements WireName {
    /** Not begun. */
    OPEN("open"),
    /** Not begun, in Workspaces that distinguish it from open. */
    UNSTARTED("unstarted"),
    /** What the Workspace says. */
    CUSTOM("custom"),
    /** Done, and still on the List. */
    DONE("done"),
    /** Closed: left out of lists unless asked for. */
    CLOSED("closed");

    private final String wireName;

    StatusType(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
