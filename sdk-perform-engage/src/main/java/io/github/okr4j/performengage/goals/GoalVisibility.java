package io.github.okr4j.performengage.goals;

import io.github.okr4j.core.json.WireName;

/** Who sees a goal. */
public enum GoalVisibility implements WireName {
    /** Everyone in the organization. */
    PUBLIC("public"),
    /** Those whom the hierarchy lets see it: a team's goal only the team. */
    LINE_OF_SIGHT("lineofsight");

    private final String wireName;

    GoalVisibility(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
