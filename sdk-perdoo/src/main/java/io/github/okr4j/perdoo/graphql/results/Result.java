package io.github.okr4j.perdoo.graphql.results;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.perdoo.graphql.commits.CommitStatus;
import io.github.okr4j.perdoo.graphql.documents.Link;
import io.github.okr4j.perdoo.graphql.kpis.TargetType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A key result or an initiative. Only the id is sure to be there. The vendor has no progress for it: compute it from start, end and current value.
 *
 * @param id its id, opaque
 * @param name its name
 * @param description more about it, may hold HTML
 * @param type key result or initiative
 * @param status how things stand
 * @param weight its weight among its siblings
 * @param startValue where it began
 * @param endValue the target
 * @param currentValue where it is
 * @param metricUnit the unit: NUMERICAL, PERCENTAGE or a currency's code
 * @param targetType how it is measured
 * @param archived whether it is archived
 * @param startDate when it begins, as the vendor writes it: whether with a time of day is not known
 * @param dueDate when it ends, as the vendor writes it
 * @param createdDate when it was made
 * @param lastEditedDate when it was changed
 * @param lead whose it is
 * @param objective what it belongs to
 * @param additional members that this SDK does not know
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
}
