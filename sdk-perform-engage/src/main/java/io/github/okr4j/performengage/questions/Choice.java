package io.github.okr4j.performengage.questions;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An option of a question.
 *
 * @param apiId the id
 * @param text the option
 * @param additional members that this SDK does not know
 */
public record Choice(
        @JsonProperty("api_id") @Nullable String apiId,
        @JsonProperty("text") @Nullable String text,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the additional members. */
    public Choice {
        additional = Immutable.json(additional);
    }
}
