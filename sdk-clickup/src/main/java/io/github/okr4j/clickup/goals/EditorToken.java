package io.github.okr4j.clickup.goals;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A goal's {@code editor_token}. ClickUp does not say what it is for; it looks like a right to edit the goal, so it is
 * treated as a secret: {@link #toString()} is always {@code ***}, and so is its JSON, for no request carries it.
 *
 * @param reveal the token itself
 */
public record EditorToken(String reveal) {
    /**
     * Wraps a token.
     *
     * @param reveal the token itself
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EditorToken {}

    @Override
    @JsonValue
    public String toString() {
        return "***";
    }
}
