package io.github.okr4j.pipedrive.goals;

import io.github.okr4j.core.json.WireName;

/** How a goal is divided in time. */
public enum Interval implements WireName {
    /** By weeks. */
    WEEKLY("weekly"),
    /** By months. */
    MONTHLY("monthly"),
    /** By quarters. */
    QUARTERLY("quarterly"),
    /** By years. */
    YEARLY("yearly");

    private final String wireName;

    Interval(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
