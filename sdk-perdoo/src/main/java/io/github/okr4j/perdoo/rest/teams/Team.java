package io.github.okr4j.perdoo.rest.teams;

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
 * A team.
 *
 * @param id an opaque id
 * @param createdAt when it was created
 * @param additional fields that this SDK does not know
 */
public record Team(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("created_at") @Nullable Instant createdAt,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the additional fields. */
    public Team {
        additional = Immutable.json(additional);
    }
}
