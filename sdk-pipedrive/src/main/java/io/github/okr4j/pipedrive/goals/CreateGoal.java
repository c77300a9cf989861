package io.github.okr4j.pipedrive.goals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.json.OpenEnum;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A goal to create.
 *
 * @param title its title, or null for none
 * @param assignee the assignee
 * @param type the type and its parameters
 * @param expectedOutcome the expected outcome
 * @param duration the duration
 * @param interval the interval
 */
public record CreateGoal(
        @JsonProperty("title") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String title,

        @JsonProperty("assignee") AssigneeSpec assignee,
        @JsonProperty("type") TypeSpec type,
        @JsonProperty("expected_outcome") OutcomeSpec expectedOutcome,
        @JsonProperty("duration") DurationSpec duration,
        @JsonProperty("interval") OpenEnum<Interval> interval) {
    /** Begins a goal. */
    public static Builder builder() {
        return new Builder();
    }

    /** Makes a {@link CreateGoal}; all but the title is required. */
    public static final class Builder {
        private @Nullable String title;
        private @Nullable AssigneeSpec assignee;
        private @Nullable TypeSpec type;
        private @Nullable OutcomeSpec expectedOutcome;
        private @Nullable DurationSpec duration;
        private @Nullable OpenEnum<Interval> interval;

        private Builder() {}

        /** The title. */
        public Builder title(String value) {
            this.title = value;
            return this;
        }

        /**
         * The assignee.
         *
         * @param type a user, the company or a team
         * @param id its id; never a contact's
         */
        public Builder assignee(AssigneeType type, long id) {
            return assignee(new AssigneeSpec(id, OpenEnum.of(type)));
        }

        /** The assignee. */
        public Builder assignee(AssigneeSpec value) {
            this.assignee = value;
            return this;
        }

        /**
         * The type and its parameters, without parameters.
         *
         * @param value the kind of things
         */
        public Builder type(GoalType value) {
            return type(TypeSpec.of(value));
        }

        /**
         * The type and its parameters.
         *
         * @param value the kind of things and which of them
         */
        public Builder type(TypeSpec value) {
            this.type = value;
            return this;
        }

        /**
         * The expected outcome.
         *
         * @param target how much
         * @param metric of what
         * @throws IllegalArgumentException if the target is null
         */
        public Builder expectedOutcome(BigDecimal target, TrackingMetric metric) {
            return expectedOutcome(new OutcomeSpec(target, OpenEnum.of(metric), null));
        }

        /**
         * The expected outcome, in a currency.
         *
         * @param target how much
         * @param metric of what
         * @param currencyId the vendor's number of the currency
         * @throws IllegalArgumentException if the target is null
         */
        public Builder expectedOutcome(BigDecimal target, TrackingMetric metric, long currencyId) {
            return expectedOutcome(new OutcomeSpec(target, OpenEnum.of(metric), currencyId));
        }

        /** The expected outcome. */
        public Builder expectedOutcome(OutcomeSpec value) {
            this.expectedOutcome = value;
            return this;
        }

        /**
         * The duration.
         *
         * @param start the first day
         * @param end the last day
         * @throws IllegalArgumentException if one is null or the two are reversed
         */
        public Builder duration(LocalDate start, LocalDate end) {
            return duration(DurationSpec.between(start, end));
        }

        /** The duration. */
        public Builder duration(DurationSpec value) {
            this.duration = value;
            return this;
        }

        /**
         * A duration without end.
         *
         * @param start the first day
         * @throws IllegalArgumentException if it is null
         */
        public Builder openEnded(LocalDate start) {
            return duration(DurationSpec.openEnded(start));
        }

        /** The interval. */
        public Builder interval(Interval value) {
            return interval(OpenEnum.of(value));
        }

        /** The interval, which this SDK may not know. */
        public Builder interval(OpenEnum<Interval> value) {
            this.interval = value;
            return this;
        }

        /**
         * Makes the goal to create.
         *
         * @throws IllegalArgumentException naming all required parameters that are missing
         */
        public CreateGoal build() {
            Checks.allSet(
                    "assignee", assignee,
                    "type", type,
                    "expected_outcome", expectedOutcome,
                    "duration", duration,
                    "interval", interval);
            return new CreateGoal(
                    title,
                    Checks.notNull("assignee", assignee),
                    Checks.notNull("type", type),
                    Checks.notNull("expected_outcome", expectedOutcome),
                    Checks.notNull("duration", duration),
                    Checks.notNull("interval", interval));
        }
    }
}
