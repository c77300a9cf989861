package io.github.okr4j.perdoo.graphql.commits;

import io.github.okr4j.core.json.WireName;

/** The status of a goal. */
public enum CommitStatus implements WireName {
    /** No status was reported. */
    NO_STATUS,
    /** Off track: the target will be missed at the current pace. */
    OFF_TRACK,
    /** At risk: it needs attention. */
    NEEDS_ATTENTION,
    /** On track. */
    ON_TRACK,
    /** Accomplished: the target is reached. */
    ACCOMPLISHED;

    @Override
    public String wireName() {
        return name();
    }
}
