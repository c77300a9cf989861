package io.github.okr4j.pipedrive.activities;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A contact who takes part in an activity.
 *
 * @param personId the contact
 * @param primary whether the activity is about this contact first
 * @param additional fields that this SDK does not know
 */
public record ActivityParticipant(
        @JsonProperty("person_id") @Nullable Long personId,
        @JsonProperty("primary") @Nullable Boolean primary,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public ActivityParticipant {
        additional = Immutable.json(additional);
    }
}
