package io.github.okr4j.perdoo.graphql.results;

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
import io.github.okr4j.perdoo.graphql.kpis.TargetType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A key result or an initiative. Only the id is always present. Perdoo delivers no progress; compute it from start, end and current value.
 *
 * @param id an opaque id
 * @param description a description, which may hold HTML
 * @param type key result or initiative
 * @param status the status of the last progress update
 * @param weight its weight among its siblings
 * @param startValue the start value
 * @param endValue the target value
 * @param currentValue the current value
 * @param metricUnit the unit: NUMERICAL, PERCENTAGE or the code of a currency
 * @param targetType how it is measured against its target
 * @param archived whether it is archived
 * @param startDate when it begins, as Perdoo writes it; it is not known whether it has a time of day
 * @param dueDate when it ends, as Perdoo writes it
 * @param createdDate when it was created
 * @param lastEditedDate when it was last changed
 * @param lead the responsible user
 * @param objective the objective that it belongs to
 * @param additional fields that this SDK does not know
 */
public record Result(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("type") @Nullable OpenEnum<ResultType> type,
        @JsonProperty("status") @Nullable OpenEnum<CommitStatus> status,
        @JsonProperty("weight") @Nullable BigDecimal weight,
        @JsonProperty("startValue") @Nullable BigDecimal startValue,
        @JsonProperty("endValue") @Nullable BigDecimal endValue,
        @JsonProperty("currentValue") @Nullable BigDecimal currentValue,
        @JsonProperty("metricUnit") @Nullable String metricUnit,
        @JsonProperty("targetType") @Nullable OpenEnum<TargetType> targetType,
        @JsonProperty("archived") @Nullable Boolean archived,
        @JsonProperty("startDate") @Nullable String startDate,
        @JsonProperty("dueDate") @Nullable String dueDate,
        @JsonProperty("createdDate") @Nullable Instant createdDate,
        @JsonProperty("lastEditedDate") @Nullable Instant lastEditedDate,
        @JsonProperty("lead") @Nullable Link lead,
        @JsonProperty("objective") @Nullable Link objective,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public Result {
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
