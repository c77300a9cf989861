package io.github.okr4j.clickup.goals;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.RecordText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the history of a key result: its creation or a change of its progress.
 *
 * <p>ClickUp has each number twice and fills one of the two, today the {@code _float} fields; the {@code
 * effective…} methods give whichever is there.
 *
 * @param id the entry's id
 * @param keyResultId the key result that was changed
 * @param userId who changed it
 * @param note what was written with the change
 * @param dateModified when
 * @param stepsBefore where the progress stood before
 * @param stepsTaken how far it moved
 * @param stepsCurrent where it stands since
 * @param stepsBeforeFloat where the progress stood before, as current servers say it
 * @param stepsTakenFloat how far it moved, as current servers say it
 * @param stepsCurrentFloat where it stands since; in the vendor's description and in no recorded response
 * @param workspaceId the Workspace's id
 * @param additional fields that this SDK does not know
 */
public record KeyResultAction(
        @JsonProperty("id") @Nullable String id,
        @JsonProperty("key_result_id") @Nullable String keyResultId,
        @JsonProperty("userid") @Nullable Long userId,
        @JsonProperty("note") @Nullable String note,
        @JsonProperty("date_modified") @Nullable Instant dateModified,
        @JsonProperty("steps_before") @Nullable BigDecimal stepsBefore,
        @JsonProperty("steps_taken") @Nullable BigDecimal stepsTaken,
        @JsonProperty("steps_current") @Nullable BigDecimal stepsCurrent,
        @JsonProperty("steps_before_float") @Nullable BigDecimal stepsBeforeFloat,
        @JsonProperty("steps_taken_float") @Nullable BigDecimal stepsTakenFloat,
        @JsonProperty("steps_current_float") @Nullable BigDecimal stepsCurrentFloat,
        @JsonProperty("workspace_id") @Nullable String workspaceId,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public KeyResultAction {
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }

    /** Progress before: {@code stepsBefore}, or {@code stepsBeforeFloat} if that is null. */
    public @Nullable BigDecimal effectiveStepsBefore() {
        return stepsBefore == null ? stepsBeforeFloat : stepsBefore;
    }

    /** Difference: {@code stepsTaken}, or {@code stepsTakenFloat} if that is null. */
    public @Nullable BigDecimal effectiveStepsTaken() {
        return stepsTaken == null ? stepsTakenFloat : stepsTaken;
    }

    /** Progress after: {@code stepsCurrent}, or {@code stepsCurrentFloat} if that is null. */
    public @Nullable BigDecimal effectiveStepsCurrent() {
        return stepsCurrent == null ? stepsCurrentFloat : stepsCurrent;
    }
}
