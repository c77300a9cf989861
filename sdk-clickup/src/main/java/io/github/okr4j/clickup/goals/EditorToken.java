package io.github.okr4j.clickup.goals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A goal's {@code editor_token}. ClickUp does not say what it is for; it looks like a right to edit the goal, so it is
 * treated as a secret: {@link #toString()} is always {@code ***}.
 *
 * @param reveal the token itself
 */
public record EditorToken(@JsonValue String reveal) {
    /**
     * Wraps a token.
     *
     * @param reveal the token itself
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EditorToken {}

    @Override
    public String toString() {
        return "***";
    }
}
