package io.github.okr4j.clickup.goals;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.core.json.RecordText;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with whom a goal or goal folder is shared. Known from the vendor's example only: every recorded list of
 * members is empty.
 *
 * @param id the user's id
 * @param username the user's name
 * @param initials the initials
 * @param email the address
 * @param color the color of the avatar, {@code #rrggbb}
 * @param profilePicture the address of the picture
 * @param permissionLevel what the member may do
 * @param creator whether it is the member who created the goal; null in a folder
 * @param dateAdded since when; only in a folder
 * @param addedBy the id of the user who shared it; only in a folder
 * @param additional fields that this SDK does not know
 */
public record GoalMember(
        @JsonProperty("id") @Nullable Long id,
        @JsonProperty("username") @Nullable String username,
        @JsonProperty("initials") @Nullable String initials,
        @JsonProperty("email") @Nullable String email,
        @JsonProperty("color") @Nullable String color,
        @JsonProperty("profilePicture") @Nullable String profilePicture,
        @JsonProperty("permission_level") @Nullable OpenEnum<PermissionLevel> permissionLevel,
        @JsonProperty("isCreator") @Nullable Boolean creator,
        @JsonProperty("date_added") @Nullable Instant dateAdded,
        @JsonProperty("added_by") @Nullable Long addedBy,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public GoalMember {
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
