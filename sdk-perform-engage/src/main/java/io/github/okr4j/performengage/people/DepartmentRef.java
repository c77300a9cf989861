package io.github.okr4j.performengage.people;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A department as a user names it.
 *
 * @param apiId the id
 * @param name the name
 * @param additional members that this SDK does not know
 */
public record DepartmentRef(
        @JsonProperty("api_id") @Nullable String apiId,
        @JsonProperty("name") @Nullable String name,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the additional members. */
    public DepartmentRef {
        additional = Immutable.json(additional);
    }
}
