package io.github.okr4j.pipedrive.goals;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.okr4j.core.json.Immutable;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.core.json.RecordText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A goal. The id is required; every other component may be null.
 *
 * @param id 32 hexadecimal digits
 * @param ownerId the user who created it
 * @param title its title
 * @param type what it counts
 * @param assignee whose goal it is
 * @param interval how it is divided in time
 * @param duration when it runs
 * @param expectedOutcome the expected outcome
 * @param active whether it is active
 * @param reportIds the reports that show it; creating a goal creates one
 * @param name its name in the vendor's web client, beside the title; not in the documented response
 * @param additional undocumented fields
 */
public record Goal(
        @JsonProperty(value = "id", required = true) @JsonSetter(nulls = Nulls.FAIL)
        String id,

        @JsonProperty("owner_id") @Nullable Long ownerId,
        @JsonProperty("title") @Nullable String title,
        @JsonProperty("type") @Nullable Type type,
        @JsonProperty("assignee") @Nullable Assignee assignee,
        @JsonProperty("interval") @Nullable OpenEnum<Interval> interval,
        @JsonProperty("duration") @Nullable Duration duration,
        @JsonProperty("expected_outcome") @Nullable ExpectedOutcome expectedOutcome,
        @JsonProperty("is_active") @Nullable Boolean active,
        @JsonProperty("report_ids") List<String> reportIds,
        @JsonProperty("name") @Nullable String name,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
    /** Copies list and map. */
    public Goal {
        reportIds = Immutable.list(reportIds);
        additional = Immutable.json(additional);
    }

    /** Omits components that are null or empty. */
    @Override
    public String toString() {
        return RecordText.of(this);
    }

    /**
     * What a goal counts.
     *
     * @param name the kind of things
     * @param params which of them
     * @param additional undocumented fields
     */
    public record Type(
            @JsonProperty("name") @Nullable OpenEnum<GoalType> name,
            @JsonProperty("params") @Nullable TypeParams params,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
        /** Copies the map. */
        public Type {
            additional = Immutable.json(additional);
        }
    }

    /**
     * Which deals or activities a goal counts.
     *
     * <p>Unlike all other lists, these two may be null. Null means <em>all</em>.
     *
     * @param pipelineIds the pipelines whose deals count, or null for all
     * @param stageId the stage that deals must enter, for {@link GoalType#DEALS_PROGRESSED}; undocumented in responses
     * @param activityTypeIds the types of activities that count, or null for all
     * @param additional undocumented fields
     */
    public record TypeParams(
            @JsonProperty("pipeline_id") @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
            List<Long> pipelineIds,

            @JsonProperty("stage_id") @Nullable Long stageId,

            @JsonProperty("activity_type_id") @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
            List<Long> activityTypeIds,

            @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
        /** Copies lists and map, and keeps null lists. */
        public TypeParams {
            pipelineIds = pipelineIds == null ? null : List.copyOf(pipelineIds);
            activityTypeIds = activityTypeIds == null ? null : List.copyOf(activityTypeIds);
            additional = Immutable.json(additional);
        }
    }

    /**
     * Whose goal it is.
     *
     * @param id a user, the company or a team
     * @param type which of the three
     * @param additional undocumented fields
     */
    public record Assignee(
            @JsonProperty("id") @Nullable Long id,
            @JsonProperty("type") @Nullable OpenEnum<AssigneeType> type,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
        /** Copies the map. */
        public Assignee {
            additional = Immutable.json(additional);
        }
    }

    /**
     * When a goal runs.
     *
     * @param start the first day
     * @param end the last day, or null if it is open-ended
     * @param additional undocumented fields
     */
    public record Duration(
            @JsonProperty("start") @Nullable LocalDate start,
            @JsonProperty("end") @Nullable LocalDate end,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
        /** Copies the map. */
        public Duration {
            additional = Immutable.json(additional);
        }
    }

    /**
     * The expected outcome.
     *
     * @param target how much
     * @param trackingMetric of what
     * @param currencyId the vendor's number of the currency for {@link TrackingMetric#SUM}; undocumented in responses
     * @param additional undocumented fields
     */
    public record ExpectedOutcome(
            @JsonProperty("target") @Nullable BigDecimal target,
            @JsonProperty("tracking_metric") @Nullable OpenEnum<TrackingMetric> trackingMetric,
            @JsonProperty("currency_id") @Nullable Long currencyId,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> additional) {
        /** Copies the map. */
        public ExpectedOutcome {
            additional = Immutable.json(additional);
        }
    }
}
