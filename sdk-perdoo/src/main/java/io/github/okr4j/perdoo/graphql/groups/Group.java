package io.github.okr4j.perdoo.graphql.groups;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A group, called team in the web application. Only the id is always present.
 *
 * @param id an opaque id
 * @param additional fields that this SDK does not know
 */
public record Group(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @JsonProperty("name") @Nullable String name,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public Group {
        additional = Immutable.json(additional);
    }
}
