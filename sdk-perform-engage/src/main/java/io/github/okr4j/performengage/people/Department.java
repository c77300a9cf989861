package io.github.okr4j.performengage.people;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A department.
 *
 * @param apiId the id, opaque; the vendor writes it in capitals at some places and not at others
 * @param name the name
 * @param admins who administers it
 * @param additional members that this SDK does not know
 */
public record Department(
        @JsonProperty(value = "api_id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String apiId,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("admins") @JsonAlias("admin") List<PersonRef> admins,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the list and the additional members. */
    public Department {
        admins = Immutable.list(admins);
        additional = Immutable.json(additional);
    }
}
