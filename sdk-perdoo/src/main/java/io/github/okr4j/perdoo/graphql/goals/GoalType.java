package io.github.okr4j.perdoo.graphql.goals;

import io.github.okr4j.core.json.WireName;

/** The kind of a goal in the unified view. All but the first are known from third parties only. */
public enum GoalType implements WireName {
    /** A strategic pillar. */
    STRATEGIC_PILLAR,
    /** A KPI. */
    KPI,
    /** An objective. */
    OBJECTIVE,
    /** A key result. */
    KEY_RESULT,
    /** An initiative. */
    INITIATIVE;

    @Override
    public String wireName() {
        return name();
    }
}
