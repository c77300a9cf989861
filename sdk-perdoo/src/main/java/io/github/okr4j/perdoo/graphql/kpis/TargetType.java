package io.github.okr4j.perdoo.graphql.kpis;

import io.github.okr4j.core.json.WireName;

/** How a value is measured against its target. Known from others' code only; key results have more, whose words are not known. */
public enum TargetType implements WireName {
    /** It must not fall below. */
    STAY_AT_OR_ABOVE,
    /** It must not rise above. */
    STAY_AT_OR_BELOW,
    /** It has to grow to the target. */
    INCREASE_TO,
    /** It has to shrink to the target. */
    DECREASE_TO;

    @Override
    public String wireName() {
        return name();
    }
}
