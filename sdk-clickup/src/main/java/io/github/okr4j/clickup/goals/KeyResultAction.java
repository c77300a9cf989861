package io.github.okr4j.clickup.goals;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Immutable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the history of a key result: its creation or a change of its progress.
 *
 * <p>ClickUp has each number twice and fills one of the two, today the one of the {@code _float} members; the {@code
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

    /**
     * Where the progress stood before.
     *
     * @return {@code stepsBefore}, or {@code stepsBeforeFloat} where that is null; null if both are
     */
    public @Nullable BigDecimal effectiveStepsBefore() {
        return stepsBefore == null ? stepsBeforeFloat : stepsBefore;
    }

    /**
     * How far the progress moved.
     *
     * @return {@code stepsTaken}, or {@code stepsTakenFloat} where that is null; null if both are
     */
    public @Nullable BigDecimal effectiveStepsTaken() {
        return stepsTaken == null ? stepsTakenFloat : stepsTaken;
    }

    /**
     * Where the progress stands since.
     *
     * @return {@code stepsCurrent}, or {@code stepsCurrentFloat} where that is null; null if both are
     */
    public @Nullable BigDecimal effectiveStepsCurrent() {
        return stepsCurrent == null ? stepsCurrentFloat : stepsCurrent;
    }
}
