package io.github.okr4j.pipedrive.users;

import io.github.okr4j.core.json.WireName;

/** What lists of teams are sorted by. */
public enum TeamOrder implements WireName {
    /** By id, the vendor's default. */
    ID("id"),
    /** By name. */
    NAME("name"),
    /** By manager. */
    MANAGER_ID("manager_id"),
    /** By whether they are active. */
    ACTIVE_FLAG("active_flag");

    private final String wireName;

    TeamOrder(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
