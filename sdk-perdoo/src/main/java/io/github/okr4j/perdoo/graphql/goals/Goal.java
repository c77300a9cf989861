package io.github.okr4j.perdoo.graphql.goals;

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
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A goal in the unified view. Only the id is always present.
 *
 * @param id an opaque id
 * @param description a description, which may hold HTML
 * @param type its kind
 * @param status the status of the last progress update
 * @param progress percent
 * @param currentValue the current value
 * @param startDate when it begins, as Perdoo writes it; it is not known whether it has a time of day
 * @param endDate when it ends, as Perdoo writes it
 * @param archived whether it is archived
 * @param lead the responsible user
 * @param timeframe the timeframe in which it is to be reached
 * @param parent the goal above it
 * @param additional fields that this SDK does not know
 */
public record Goal(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @JsonProperty("name") @Nullable String name,
        @JsonProperty("description") @Nullable String description,
        @JsonProperty("type") @Nullable OpenEnum<GoalType> type,
        @JsonProperty("status") @Nullable OpenEnum<CommitStatus> status,
        @JsonProperty("progress") @Nullable BigDecimal progress,
        @JsonProperty("currentValue") @Nullable BigDecimal currentValue,
        @JsonProperty("startDate") @Nullable String startDate,
        @JsonProperty("endDate") @Nullable String endDate,
        @JsonProperty("archived") @Nullable Boolean archived,
        @JsonProperty("lead") @Nullable Link lead,
        @JsonProperty("timeframe") @Nullable Link timeframe,
        @JsonProperty("parent") @Nullable Link parent,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies the map. */
    public Goal {
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }
}
