package io.github.okr4j.pipedrive.users;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A team of users, to which goals can be assigned.
 *
 * @param id the id that goals refer to
 * @param name the name
 * @param description what it is for
 * @param managerId the user who leads it
 * @param userIds the users in it
 * @param active whether it is active
 * @param deleted whether it is deleted
 * @param addTime when it was added
 * @param createdByUserId the user who added it
 * @param additional undocumented fields
 */
public record Team(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        long id,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("manager_id") @Nullable Long managerId,
        @JsonProperty("users") List<Long> userIds,
        @JsonProperty("active_flag") @Nullable Boolean active,
        @JsonProperty("deleted_flag") @Nullable Boolean deleted,
        @JsonProperty("add_time") @Nullable Instant addTime,
        @JsonProperty("created_by_user_id") @Nullable Long createdByUserId,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public Team {
        userIds = Immutable.list(userIds);
        additional = Immutable.json(additional);
    }
}
