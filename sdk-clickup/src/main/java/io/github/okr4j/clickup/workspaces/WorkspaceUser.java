package io.github.okr4j.clickup.workspaces;

import com.fasterxml.jackson.annotation.JsonAlias;
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
 * A member of a Workspace, with the role there.
 *
 * @param id the user's id
 * @param username the name; null for an invited person who has not joined
 * @param email the address
 * @param color the color of the avatar, {@code #rrggbb}, or null
 * @param initials the initials
 * @param profilePicture the address of the picture
 * @param role 1 for the owner, 2 for an admin, 3 for a member, 4 for a guest
 * @param roleSubtype a number that ClickUp does not explain
 * @param roleKey the role as text
 * @param customRole a role of the Workspace's own, in a form that is not known, or null
 * @param lastActive when they were last seen, or null
 * @param dateJoined when they came, or null
 * @param dateInvited when they were invited
 * @param weekStartDay the day on which the user's week starts, as ClickUp numbers it
 * @param timezone the time zone as ClickUp spells it
 * @param additional fields that this SDK does not know
 */
public record WorkspaceUser(
        @JsonProperty("id") @Nullable Long id,
        @JsonProperty("username") @Nullable String username,
        @JsonProperty("email") @Nullable String email,
        @JsonProperty("color") @Nullable String color,
        @JsonProperty("initials") @Nullable String initials,
        @JsonProperty("profilePicture") @Nullable String profilePicture,
        @JsonProperty("role") @Nullable Integer role,
        @JsonProperty("role_subtype") @Nullable Integer roleSubtype,
        @JsonProperty("role_key") @Nullable OpenEnum<WorkspaceRole> roleKey,
        @JsonProperty("custom_role") @Nullable Object customRole,
        @JsonProperty("last_active") @Nullable Instant lastActive,
        @JsonProperty("date_joined") @Nullable Instant dateJoined,
        @JsonProperty("date_invited") @Nullable Instant dateInvited,
        @JsonProperty("week_start_day") @Nullable Integer weekStartDay,

        @JsonProperty("timezone") @JsonAlias("timezeone") @Nullable
        String timezone,

        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public WorkspaceUser {
        customRole = Immutable.jsonValue(customRole);
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
