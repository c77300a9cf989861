package io.github.okr4j.perdoo.graphql.documents;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something else that an answer names: a lead, a timeframe, a parent.
 *
 * @param id its id, opaque
 * @param name its name
 * @param additional members that this SDK does not know
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
