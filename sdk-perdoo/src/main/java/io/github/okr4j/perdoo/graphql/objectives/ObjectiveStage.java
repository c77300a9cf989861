package io.github.okr4j.perdoo.graphql.objectives;

import io.github.okr4j.core.json.WireName;

/** How far an objective is in its life. */
public enum ObjectiveStage implements WireName {
    /** Not begun. */
    DRAFT,
    /** Under way. */
    ACTIVE,
    /** Over. */
    CLOSED;

    @Override
    public String wireName() {
        return name();
    }
}
