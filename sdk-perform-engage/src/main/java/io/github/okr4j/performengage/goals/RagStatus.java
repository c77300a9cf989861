package io.github.okr4j.performengage.goals;

import io.github.okr4j.core.json.WireName;

/** How a goal is doing. */
public enum RagStatus implements WireName {
    /** Far behind. */
    RED,
    /** Somewhat behind. */
    AMBER,
    /** On track. */
    GREEN;

    @Override
    public String wireName() {
        return name();
    }
}
