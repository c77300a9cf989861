package io.github.okr4j.clickup.tasks;

import io.github.okr4j.core.json.WireName;

/** How the value of a custom field is compared; which operators a field takes depends on its type. */
public enum FieldOperator implements WireName {
    /** Is the value; for text: contains it. */
    IS("="),
    /** Is exactly this text. */
    EXACTLY("=="),
    /** Is not the value; for text: does not contain it. */
    IS_NOT("!="),
    /** Is not exactly this text. */
    NOT_EXACTLY("!=="),
    /** Is less. */
    LESS("<"),
    /** Is less or equal. */
    AT_MOST("<="),
    /** Is greater. */
    GREATER(">"),
    /** Is greater or equal. */
    AT_LEAST(">="),
    /** Is not set; takes no value. */
    IS_NULL("IS NULL"),
    /** Is set; takes no value. */
    IS_NOT_NULL("IS NOT NULL"),
    /** Lies between two values, given as a list of both. */
    RANGE("RANGE"),
    /** Has one of the values of a list. */
    ANY("ANY"),
    /** Has all values of a list. */
    ALL("ALL"),
    /** Has none of the values of a list. */
    NOT_ANY("NOT ANY"),
    /** Lacks one of the values of a list. */
    NOT_ALL("NOT ALL");

    private final String wireName;

    FieldOperator(String wireName) {
        this.wireName = wireName;
    }

    @Override
    public String wireName() {
        return wireName;
    }
}
