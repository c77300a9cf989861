package io.github.okr4j.perdoo.graphql.objectives;

import io.github.okr4j.core.json.WireName;

/** The stage of an objective. */
public enum ObjectiveStage implements WireName {
    /** A draft. */
    DRAFT,
    /** Active. */
    ACTIVE,
    /** Closed. */
    CLOSED;

    @Override
    public String wireName() {
        return name();
    }
}
