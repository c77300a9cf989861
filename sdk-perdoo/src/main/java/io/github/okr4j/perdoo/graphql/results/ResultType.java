package io.github.okr4j.perdoo.graphql.results;

import io.github.okr4j.core.json.WireName;

/** The kind of a result. */
public enum ResultType implements WireName {
    /** A key result, which measures an objective. */
    KEY_RESULT,
    /** An initiative, which is work for an objective. */
    INITIATIVE;

    @Override
    public String wireName() {
        return name();
    }
}
