package io.github.okr4j.clickup.goals;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.core.json.RecordText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A key result of a goal, which ClickUp's pages call a Target.
 *
 * <p>It comes in two forms: in the response to its creation or a change it has neither steps nor {@code
 * percentCompleted}; read the goal for these. Only the id is certain to be there.
 *
 * @param id the id, opaque
 * @param goalId the goal it belongs to
 * @param name its name
 * @param creator the id of the user who created it
 * @param owner an owner in a form that was never recorded; only inside a goal
 * @param type how its progress is counted
 * @param dateCreated when it was created
 * @param unit what its steps count, for example {@code km}; may be empty
 * @param workspaceId the Workspace's id
 * @param goalPrettyId the number of the goal that people see
 * @param percentCompleted the progress as a fraction, 1 for done; null in the response to a change. Compare it with
 *     {@code compareTo}
 * @param completed whether it is reached
 * @param taskIds the tasks linked to it
 * @param listIds the Lists linked to it; ClickUp receives them as {@code list_ids} and sends them as {@code
 *     subcategory_ids}
 * @param owners its owners
 * @param stepsStart where progress starts; only inside a goal
 * @param stepsEnd where it is reached; only inside a goal
 * @param stepsCurrent where it stands; only inside a goal
 * @param lastAction the latest entry of its history
 * @param additional fields that this SDK does not know
 */
public record KeyResult(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @JsonProperty("goal_id") @Nullable String goalId,
        @JsonProperty("name") @Nullable String name,
        @JsonProperty("creator") @Nullable Long creator,
        @JsonProperty("owner") @Nullable Object owner,
        @JsonProperty("type") @Nullable OpenEnum<KeyResultType> type,
        @JsonProperty("date_created") @Nullable Instant dateCreated,
        @JsonProperty("unit") @Nullable String unit,
        @JsonProperty("workspace_id") @Nullable String workspaceId,
        @JsonProperty("goal_pretty_id") @Nullable String goalPrettyId,
        @JsonProperty("percent_completed") @Nullable BigDecimal percentCompleted,
        @JsonProperty("completed") @Nullable Boolean completed,
        @JsonProperty("task_ids") List<String> taskIds,

        @JsonProperty("subcategory_ids") @JsonAlias("list_ids")
        List<String> listIds,

        @JsonProperty("owners") List<GoalUser> owners,
        @JsonProperty("steps_start") @Nullable BigDecimal stepsStart,
        @JsonProperty("steps_end") @Nullable BigDecimal stepsEnd,
        @JsonProperty("steps_current") @Nullable BigDecimal stepsCurrent,
        @JsonProperty("last_action") @Nullable KeyResultAction lastAction,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies lists and map. */
    public KeyResult {
        owner = Immutable.jsonValue(owner);
        taskIds = Immutable.list(taskIds);
        listIds = Immutable.list(listIds);
        owners = Immutable.list(owners);
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }

    /**
     * The progress in percent: {@code percentCompleted} times 100.
     *
     * @return 100 for done, exact and not bounded; null if ClickUp sends no progress
     */
    public @Nullable BigDecimal percent() {
        return Percent.of(percentCompleted);
    }
}
