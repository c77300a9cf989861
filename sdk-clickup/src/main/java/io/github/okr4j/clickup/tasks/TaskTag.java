package io.github.okr4j.clickup.tasks;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A tag of a task.
 *
 * @param name its name, the one that filters take
 * @param foreground the color of its text
 * @param background the color behind it
 * @param creator the id of the user who created it
 * @param additional fields that this SDK does not know
 */
public record TaskTag(
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("tag_fg") @Nullable String foreground,
        @JsonProperty("tag_bg") @Nullable String background,
        @JsonProperty("creator") @Nullable Long creator,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public TaskTag {
        additional = Immutable.json(additional);
    }
}
