package io.github.okr4j.perdoo.graphql.kpis;

import io.github.okr4j.core.json.WireName;

/** How a value is measured against its target. Known from third parties only. Key results have further types, whose texts are not known. */
public enum TargetType implements WireName {
    /** The value must not fall below the target. */
    STAY_AT_OR_ABOVE,
    /** The value must not rise above the target. */
    STAY_AT_OR_BELOW,
    /** The value must grow to the target. */
    INCREASE_TO,
    /** The value must shrink to the target. */
    DECREASE_TO;

    @Override
    public String wireName() {
        return name();
    }
}
