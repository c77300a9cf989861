package io.github.okr4j.performengage.people;

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
 * A user. Whether a user is active can be filtered by, but is not told.
 *
 * @param apiId the id, opaque
 * @param name the full name
 * @param email the e-mail address
 * @param departments the departments that the user belongs to
 * @param manager the user's manager, or null at the top
 * @param additional members that this SDK does not know
 */
public record User(
        @JsonProperty(value = "api_id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String apiId,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("email") @Nullable String email,
        @JsonProperty("departments") List<DepartmentRef> departments,
        @JsonProperty("manager") @Nullable PersonRef manager,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the list and the additional members. */
    public User {
        departments = Immutable.list(departments);
        additional = Immutable.json(additional);
    }
}
