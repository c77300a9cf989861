package io.github.okr4j.clickup.goals;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An owner of a goal or key result. Invited people who have not joined have neither name nor color.
 *
 * @param id the user's id
 * @param username the user's name
 * @param initials the initials
 * @param email the address
 * @param color the color of the avatar, {@code #rrggbb}
 * @param profilePicture the address of the picture
 * @param additional fields that this SDK does not know
 */
public record GoalUser(
        @JsonProperty("id") @Nullable Long id,
        @JsonProperty("username") @Nullable String username,
        @JsonProperty("initials") @Nullable String initials,
        @JsonProperty("email") @Nullable String email,
        @JsonProperty("color") @Nullable String color,
        @JsonProperty("profilePicture") @Nullable String profilePicture,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public GoalUser {
        additional = Immutable.json(additional);
    }
}
