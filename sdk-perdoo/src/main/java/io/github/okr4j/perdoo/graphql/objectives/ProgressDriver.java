package io.github.okr4j.perdoo.graphql.objectives;

import io.github.okr4j.core.json.WireName;

/** The source of an objective's progress. */
public enum ProgressDriver implements WireName {
    /** Its key results. */
    KEY_RESULTS,
    /** The objectives aligned to it. */
    ALIGNED_OBJECTIVES,
    /** Both. */
    BOTH;

    @Override
    public String wireName() {
        return name();
    }
}
