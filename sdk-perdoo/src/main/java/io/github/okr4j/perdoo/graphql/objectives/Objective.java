package io.github.okr4j.perdoo.graphql.objectives;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.core.json.RecordText;
import io.github.okr4j.perdoo.graphql.commits.CommitStatus;
import io.github.okr4j.perdoo.graphql.documents.Link;
import io.github.okr4j.perdoo.graphql.documents.Links;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An objective. Only the id is always present.
 *
 * @param id an opaque id
 * @param description a description, which may hold HTML
 * @param status the status of the last progress update
 * @param stage its stage: draft, active or closed
 * @param progress percent, 0 to 100
 * @param weight its weight among its siblings
 * @param isPrivate whether only leads and contributors see it
 * @param companyGoal whether it belongs to the company as a whole
 * @param completed whether it is completed
 * @param progressDriver what its progress is computed from
 * @param goalUpdateCycle how often a progress update is due
 * @param startDate when it begins
 * @param dueDate when it ends
 * @param createdDate when it was created
 * @param lastEditedDate when it was last changed
 * @param lead the responsible user
 * @param timeframe the timeframe in which it is to be reached
 * @param parent the objective it is aligned to
 * @param contributors the users who work on it; null if not selected
 * @param groups the groups it belongs to
 * @param tags its tags
 * @param children the objectives that are aligned to it
 * @param keyResults its key results
 * @param additional fields that this SDK does not know
 */
public record Objective(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("status") @Nullable OpenEnum<CommitStatus> status,
        @JsonProperty("stage") @Nullable OpenEnum<ObjectiveStage> stage,
        @JsonProperty("progress") @Nullable BigDecimal progress,
        @JsonProperty("weight") @Nullable BigDecimal weight,
        @JsonProperty("private") @Nullable Boolean isPrivate,
        @JsonProperty("isCompanyGoal") @Nullable Boolean companyGoal,
        @JsonProperty("completed") @Nullable Boolean completed,
        @JsonProperty("progressDriver") @Nullable OpenEnum<ProgressDriver> progressDriver,
        @JsonProperty("goalUpdateCycle") @Nullable OpenEnum<GoalUpdateCycle> goalUpdateCycle,
        @JsonProperty("startDate") @Nullable Instant startDate,
        @JsonProperty("dueDate") @Nullable Instant dueDate,
        @JsonProperty("createdDate") @Nullable Instant createdDate,
        @JsonProperty("lastEditedDate") @Nullable Instant lastEditedDate,
        @JsonProperty("lead") @Nullable Link lead,
        @JsonProperty("timeframe") @Nullable Link timeframe,
        @JsonProperty("parent") @Nullable Link parent,
        @JsonProperty("contributors") @Nullable Links contributors,
        @JsonProperty("groups") @Nullable Links groups,
        @JsonProperty("tags") @Nullable Links tags,
        @JsonProperty("children") @Nullable Links children,
        @JsonProperty("keyResults") @Nullable Links keyResults,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public Objective {
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
