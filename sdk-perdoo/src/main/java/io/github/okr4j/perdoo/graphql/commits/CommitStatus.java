package io.github.okr4j.perdoo.graphql.commits;

import io.github.okr4j.core.json.WireName;

/** How things stand with a goal. */
public enum CommitStatus implements WireName {
    /** Nothing was said. */
    NO_STATUS,
    /** It will not be reached like this. */
    OFF_TRACK,
    /** It is in danger. */
    NEEDS_ATTENTION,
    /** It goes well. */
    ON_TRACK,
    /** It is reached. */
    ACCOMPLISHED;

    @Override
    public String wireName() {
        return name();
    }
}
