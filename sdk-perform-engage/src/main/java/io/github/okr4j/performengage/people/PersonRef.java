package io.github.okr4j.performengage.people;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person as others name him or her.
 *
 * @param apiId the id of the user
 * @param name the full name
 * @param email the e-mail address
 * @param additional members that this SDK does not know
 */
public record PersonRef(
        @JsonProperty("api_id") @Nullable String apiId,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("email") @Nullable String email,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the additional members. */
    public PersonRef {
        additional = Immutable.json(additional);
    }
}
