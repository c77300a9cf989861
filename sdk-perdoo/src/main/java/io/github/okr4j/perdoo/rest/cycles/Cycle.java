package io.github.okr4j.perdoo.rest.cycles;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cycle: the period of time for which objectives are set.
 *
 * @param id an opaque id
 * @param createdAt when it was created
 * @param additional fields that this SDK does not know
 */
public record Cycle(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("created_at") @Nullable Instant createdAt,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the additional fields. */
    public Cycle {
        additional = Immutable.json(additional);
    }
}
