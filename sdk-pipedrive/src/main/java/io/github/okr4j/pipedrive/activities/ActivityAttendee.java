package io.github.okr4j.pipedrive.activities;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is invited to an activity.
 *
 * @param email the address
 * @param name the name
 * @param status whether the invitation was accepted, as the vendor spells it
 * @param organizer whether this is the organizer
 * @param personId the contact, or null
 * @param userId the user, or null
 * @param additional fields that this SDK does not know
 */
public record ActivityAttendee(
        @JsonProperty("email") @Nullable String email,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("status") @Nullable String status,
        @JsonProperty("is_organizer") @Nullable Boolean organizer,
        @JsonProperty("person_id") @Nullable Long personId,
        @JsonProperty("user_id") @Nullable Long userId,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public ActivityAttendee {
        additional = Immutable.json(additional);
    }
}
