package io.github.okr4j.perdoo.rest.users;

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
 * A user.
 *
 * @param id an opaque id
 * @param name the full name
 * @param email the e-mail address
 * @param isActive whether the user can sign in
 * @param createdAt when the user was created
 * @param additional fields that this SDK does not know
 */
public record User(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("email") @Nullable String email,
        @JsonProperty("is_active") @Nullable Boolean isActive,
        @JsonProperty("created_at") @Nullable Instant createdAt,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the additional fields. */
    public User {
        additional = Immutable.json(additional);
    }
}
