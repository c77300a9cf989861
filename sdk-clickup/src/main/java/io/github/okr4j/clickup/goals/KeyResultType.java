package io.github.okr4j.clickup.goals;

import io.github.okr4j.core.json.WireName;

/** How the progress of a key result is counted. */
public enum KeyResultType implements WireName {
    /** In steps of any unit. */
    NUMBER("number"),
    /** In an amount of money. */
    CURRENCY("currency"),
    /** Done or not done. */
    BOOLEAN("boolean"),
    /** In percent. */
    PERCENTAGE("percentage"),
    /** By ClickUp, from the linked tasks and Lists. */
    AUTOMATIC("automatic");

    private final String wireName;

    KeyResultType(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
