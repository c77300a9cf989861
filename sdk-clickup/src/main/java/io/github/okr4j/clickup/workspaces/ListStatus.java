package io.github.okr4j.clickup.workspaces;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The status of a List itself, a color with a name.
 *
 * @param status its name
 * @param color its color
 * @param hideLabel whether ClickUp shows the color only
 * @param additional fields that this SDK does not know
 */
public record ListStatus(
        @JsonProperty("status") @Nullable String status,
        @JsonProperty("color") @Nullable String color,
        @JsonProperty("hide_label") @Nullable Boolean hideLabel,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public ListStatus {
        additional = Immutable.json(additional);
    }
}
