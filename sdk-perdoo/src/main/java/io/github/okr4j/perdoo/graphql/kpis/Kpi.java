package io.github.okr4j.perdoo.graphql.kpis;

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
import io.github.okr4j.perdoo.graphql.objectives.GoalUpdateCycle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A KPI. Only the id is always present.
 *
 * @param id an opaque id
 * @param description a description, which may hold HTML
 * @param lastCommitStatus the status of the last progress update; a KPI has no other status
 * @param metricUnit the unit: NUMERICAL, PERCENTAGE or the code of a currency
 * @param startValue the start value
 * @param currentValue the current value
 * @param progress its progress
 * @param targetType how it is measured against its target
 * @param weight its weight among its siblings
 * @param companyGoal whether it belongs to the company as a whole
 * @param archived whether it is archived
 * @param outdated whether a progress update is overdue
 * @param progressDriver the source of its values
 * @param goalUpdateCycle how often a progress update is due
 * @param createdDate when it was created
 * @param lead the responsible user
 * @param parent the KPI above it
 * @param goal the strategic pillar that it contributes to
 * @param additional fields that this SDK does not know
 */
public record Kpi(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("lastCommitStatus") @Nullable OpenEnum<CommitStatus> lastCommitStatus,
        @JsonProperty("metricUnit") @Nullable String metricUnit,
        @JsonProperty("startValue") @Nullable BigDecimal startValue,
        @JsonProperty("currentValue") @Nullable BigDecimal currentValue,
        @JsonProperty("progress") @Nullable BigDecimal progress,
        @JsonProperty("targetType") @Nullable OpenEnum<TargetType> targetType,
        @JsonProperty("weight") @Nullable BigDecimal weight,
        @JsonProperty("isCompanyGoal") @Nullable Boolean companyGoal,
        @JsonProperty("archived") @Nullable Boolean archived,
        @JsonProperty("isOutdated") @Nullable Boolean outdated,
        @JsonProperty("progressDriver") @Nullable String progressDriver,
        @JsonProperty("goalUpdateCycle") @Nullable OpenEnum<GoalUpdateCycle> goalUpdateCycle,
        @JsonProperty("createdDate") @Nullable Instant createdDate,
        @JsonProperty("lead") @Nullable Link lead,
        @JsonProperty("parent") @Nullable Link parent,
        @JsonProperty("goal") @Nullable Link goal,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public Kpi {
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
