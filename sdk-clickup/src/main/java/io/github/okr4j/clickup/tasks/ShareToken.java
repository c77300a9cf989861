package io.github.okr4j.clickup.tasks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The secret part of a task's public link: {@link #toString()} is always {@code ***}, and so is its JSON, for no
 * request carries it.
 *
 * @param reveal the token itself
 */
public record ShareToken(String reveal) {
    /**
     * Wraps a token.
     *
     * @param reveal the token itself
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ShareToken {}

    @Override
    @JsonValue
    public String toString() {
        return "***";
    }
}
