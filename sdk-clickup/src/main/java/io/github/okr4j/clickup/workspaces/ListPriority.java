package io.github.okr4j.clickup.workspaces;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The priority of a List itself.
 *
 * @param priority its name
 * @param color its color
 * @param additional fields that this SDK does not know
 */
public record ListPriority(
        @JsonProperty("priority") @Nullable String priority,
        @JsonProperty("color") @Nullable String color,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public ListPriority {
        additional = Immutable.json(additional);
    }
}
