package io.github.okr4j.performengage.checkins;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A check-in in the list, which does not say whose it is. Times without zone are read in the client's zone.
 *
 * @param apiId the id, opaque
 * @param deadlineDate until when it is due
 * @param submissionDate when it was handed in, or null if it was not
 * @param overdue whether it is late
 * @param onVacation whether the person was on vacation
 * @param isAdhoc whether it was made outside the schedule
 * @param additional members that this SDK does not know
 */
public record CheckIn(
        @JsonProperty(value = "api_id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String apiId,

        @JsonProperty("deadline_date") @Nullable Instant deadlineDate,
        @JsonProperty("submission_date") @Nullable Instant submissionDate,
        @JsonProperty("overdue") @Nullable Boolean overdue,
        @JsonProperty("on_vacation") @Nullable Boolean onVacation,
        @JsonProperty("is_adhoc") @Nullable Boolean isAdhoc,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the additional members. */
    public CheckIn {
        additional = Immutable.json(additional);
    }
}
