package io.github.okr4j.pipedrive.users;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of the product that a user may enter.
 *
 * @param app the part as the vendor names it, for example {@code sales}; the vendor may add values
 * @param admin whether the user administers it
 * @param permissionSetId the set of permissions
 * @param additional undocumented fields
 */
public record UserAccess(
        @JsonProperty("app") @Nullable String app,
        @JsonProperty("admin") @Nullable Boolean admin,
        @JsonProperty("permission_set_id") @Nullable String permissionSetId,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public UserAccess {
        additional = Immutable.json(additional);
    }
}
