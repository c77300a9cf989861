package io.github.okr4j.perdoo.graphql.objectives;

import io.github.okr4j.core.json.WireName;

/** What an objective's progress is computed from. */
public enum ProgressDriver implements WireName {
    /** Its key results. */
    KEY_RESULTS,
    /** The objectives below it. */
    ALIGNED_OBJECTIVES,
    /** Both. */
    BOTH;

    @Override
    public String wireName() {
        return name();
    }
}
