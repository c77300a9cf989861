package io.github.okr4j.perdoo.graphql.objectives;

import io.github.okr4j.core.json.WireName;

/** How often a progress update is due. */
public enum GoalUpdateCycle implements WireName {
    /** Every week. */
    WEEKLY,
    /** Every two weeks. */
    BIWEEKLY,
    /** Every month. */
    MONTHLY,
    /** Every three months. */
    QUARTERLY,
    /** Every four months. */
    EVERY_4_MONTHS,
    /** Every six months. */
    EVERY_6_MONTHS,
    /** Every year. */
    YEARLY;

    @Override
    public String wireName() {
        return name();
    }
}
