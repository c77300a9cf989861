package io.github.okr4j.clickup.tasks;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The priority of a task; ClickUp sends all of it as text.
 *
 * @param id 1 to 4, 1 for the most urgent
 * @param orderIndex its place among the others
 * @param priority its name
 * @param color its color, {@code #rrggbb}
 * @param additional fields that this SDK does not know
 */
public record TaskPriority(
        @JsonProperty("id") @Nullable String id,
        @JsonProperty("orderindex") @Nullable BigDecimal orderIndex,
        @JsonProperty("priority") @Nullable String priority,
        @JsonProperty("color") @Nullable String color,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public TaskPriority {
        additional = Immutable.json(additional);
    }
}
