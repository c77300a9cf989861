package io.github.okr4j.perdoo.graphql.results;

import io.github.okr4j.core.json.WireName;

/** What a result is. */
public enum ResultType implements WireName {
    /** It measures an objective. */
    KEY_RESULT,
    /** It is work for an objective. */
    INITIATIVE;

    @Override
    public String wireName() {
        return name();
    }
}
