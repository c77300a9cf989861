package io.github.okr4j.perdoo.graphql.users;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user. Only the id is always present.
 *
 * @param id the user's id, opaque
 * @param name the full name
 * @param email the e-mail address
 * @param additional fields that this SDK does not know
 */
public record User(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("email") @Nullable String email,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public User {
        additional = Immutable.json(additional);
    }
}
