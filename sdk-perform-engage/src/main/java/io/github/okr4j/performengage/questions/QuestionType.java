package io.github.okr4j.performengage.questions;

import io.github.okr4j.core.json.WireName;

/** The kind of reply that a question takes. */
public enum QuestionType implements WireName {
    /** By one or several of its choices. */
    CHOICE("choice"),
    /** By a number, for example from 1 to 10. */
    RATING("rating"),
    /** By a text. */
    TEXT("text"),
    /** By yes or no. */
    YES_NO("yes/no"),
    /** By a text that may mention colleagues. */
    RECOGNITION("recognition");

    private final String wireName;

    QuestionType(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
