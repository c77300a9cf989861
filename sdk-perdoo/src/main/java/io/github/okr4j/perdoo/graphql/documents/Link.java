package io.github.okr4j.perdoo.graphql.documents;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reference to another object: a lead, a timeframe, a parent.
 *
 * @param id an opaque id
 * @param additional fields that this SDK does not know
 */
public record Link(
        @JsonProperty("id") @Nullable String id,
        @JsonProperty("name") @Nullable String name,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public Link {
        additional = Immutable.json(additional);
    }
}
