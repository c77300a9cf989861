package io.github.okr4j.perdoo.graphql.timeframes;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A timeframe. Only the id is always present.
 *
 * @param id an opaque id
 * @param startDate its first day
 * @param endDate its last day
 * @param additional fields that this SDK does not know
 */
public record Timeframe(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("startDate") @Nullable LocalDate startDate,
        @JsonProperty("endDate") @Nullable LocalDate endDate,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public Timeframe {
        additional = Immutable.json(additional);
    }
}
