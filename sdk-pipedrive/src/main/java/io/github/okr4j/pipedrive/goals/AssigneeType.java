package io.github.okr4j.pipedrive.goals;

import io.github.okr4j.core.json.WireName;

/** Whom a goal is assigned to. */
public enum AssigneeType implements WireName {
    /** A user of Pipedrive, not a contact. */
    PERSON("person"),
    /** The whole company. */
    COMPANY("company"),
    /** A team of users. */
    TEAM("team");

    private final String wireName;

    AssigneeType(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
