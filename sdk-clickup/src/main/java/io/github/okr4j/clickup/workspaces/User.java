package io.github.okr4j.clickup.workspaces;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The user behind a token. Only the id is certain to be there.
 *
 * @param id the user's id
 * @param username the name; null for an invited person who has not joined
 * @param email the address
 * @param color the color of the avatar, {@code #rrggbb}, or null
 * @param initials the initials
 * @param profilePicture the address of the picture
 * @param weekStartDay the day on which the user's week starts, as ClickUp numbers it
 * @param globalFontSupport a setting that ClickUp does not explain
 * @param timezone the time zone as ClickUp spells it
 * @param additional fields that this SDK does not know
 */
public record User(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        Long id,

        @JsonProperty("username") @Nullable String username,
        @JsonProperty("email") @Nullable String email,
        @JsonProperty("color") @Nullable String color,
        @JsonProperty("initials") @Nullable String initials,
        @JsonProperty("profilePicture") @Nullable String profilePicture,
        @JsonProperty("week_start_day") @Nullable Integer weekStartDay,
        @JsonProperty("global_font_support") @Nullable Boolean globalFontSupport,

        @JsonProperty("timezone") @JsonAlias("timezeone") @Nullable
        String timezone,

        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and maps. */
    public User {
        additional = Immutable.json(additional);
    }
}
