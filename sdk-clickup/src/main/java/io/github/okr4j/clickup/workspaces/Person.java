package io.github.okr4j.clickup.workspaces;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as other objects name them: a member of a List, Folder, task or user group, an assignee, a watcher. People
 * who were invited and have not come yet have neither name nor color.
 *
 * @param id the user's id
 * @param username the name; null for an invited person who has not joined
 * @param email the address
 * @param color the color of the avatar, {@code #rrggbb}, or null
 * @param initials the initials
 * @param profilePicture the address of the picture
 * @param profileInfo settings of the profile, undocumented; empty if omitted
 * @param bannedDate when access was withdrawn, or null
 * @param status the state of the membership as ClickUp spells it, for example {@code active}
 * @param additional fields that this SDK does not know
 */
public record Person(
        @JsonProperty("id") @Nullable Long id,
        @JsonProperty("username") @Nullable String username,
        @JsonProperty("email") @Nullable String email,
        @JsonProperty("color") @Nullable String color,
        @JsonProperty("initials") @Nullable String initials,
        @JsonProperty("profilePicture") @Nullable String profilePicture,
        @JsonProperty("profileInfo") Map<String, Object> profileInfo,
        @JsonProperty("banned_date") @Nullable Instant bannedDate,
        @JsonProperty("status") @Nullable String status,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public Person {
        profileInfo = Immutable.json(profileInfo);
        additional = Immutable.json(additional);
    }
}
