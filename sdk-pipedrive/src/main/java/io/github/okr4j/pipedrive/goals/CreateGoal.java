package io.github.okr4j.pipedrive.goals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.OpenEnum;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A goal to create.
 *
 * @param title its title, or null for none
 * @param assignee whose goal it is to be
 * @param type what it is to count
 * @param expectedOutcome what is to be reached
 * @param duration when it is to run
 * @param interval how it is to be divided in time
 */
public record CreateGoal(
        @JsonProperty("title") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String title,

        @JsonProperty("assignee") AssigneeSpec assignee,
        @JsonProperty("type") TypeSpec type,
        @JsonProperty("expected_outcome") OutcomeSpec expectedOutcome,
        @JsonProperty("duration") DurationSpec duration,
        @JsonProperty("interval") OpenEnum<Interval> interval) {
    /**
     * Begins a goal.
     *
     * @return a builder that needs all but the title
     */
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

        /**
         * The title.
         *
         * @param value the title
         * @return this
         */
        public Builder title(String value) {
            this.title = value;
            return this;
        }

        /**
         * Whose goal it is to be.
         *
         * @param type a user, the company or a team
         * @param id its id; never a contact's
         * @return this
         */
        public Builder assignee(AssigneeType type, long id) {
            return assignee(new AssigneeSpec(id, OpenEnum.of(type)));
        }

        /**
         * Whose goal it is to be.
         *
         * @param value the assignee
         * @return this
         */
        public Builder assignee(AssigneeSpec value) {
            this.assignee = value;
            return this;
        }

        /**
         * What it is to count, without parameters.
         *
         * @param value the kind of things
         * @return this
         */
        public Builder type(GoalType value) {
            return type(TypeSpec.of(value));
        }

        /**
         * What it is to count.
         *
         * @param value the kind of things and which of them
         * @return this
         */
        public Builder type(TypeSpec value) {
            this.type = value;
            return this;
        }

        /**
         * What is to be reached.
         *
         * @param target how much
         * @param metric of what
         * @return this
         * @throws IllegalArgumentException if the target is null
         */
        public Builder expectedOutcome(BigDecimal target, TrackingMetric metric) {
            return expectedOutcome(new OutcomeSpec(target, OpenEnum.of(metric), null));
        }

        /**
         * What is to be reached, in a currency.
         *
         * @param target how much
         * @param metric of what
         * @param currencyId the vendor's number of the currency
         * @return this
         * @throws IllegalArgumentException if the target is null
         */
        public Builder expectedOutcome(BigDecimal target, TrackingMetric metric, long currencyId) {
            return expectedOutcome(new OutcomeSpec(target, OpenEnum.of(metric), currencyId));
        }

        /**
         * What is to be reached.
         *
         * @param value the outcome
         * @return this
         */
        public Builder expectedOutcome(OutcomeSpec value) {
            this.expectedOutcome = value;
            return this;
        }

        /**
         * When it is to run.
         *
         * @param start the first day
         * @param end the last day
         * @return this
         * @throws IllegalArgumentException if one is null or the two are reversed
         */
        public Builder duration(LocalDate start, LocalDate end) {
            return duration(DurationSpec.between(start, end));
        }

        /**
         * When it is to run.
         *
         * @param value the duration
         * @return this
         */
        public Builder duration(DurationSpec value) {
            this.duration = value;
            return this;
        }

        /**
         * It is to run without end.
         *
         * @param start the first day
         * @return this
         * @throws IllegalArgumentException if it is null
         */
        public Builder openEnded(LocalDate start) {
            return duration(DurationSpec.openEnded(start));
        }

        /**
         * How it is to be divided in time.
         *
         * @param value the interval
         * @return this
         */
        public Builder interval(Interval value) {
            return interval(OpenEnum.of(value));
        }

        /**
         * How it is to be divided in time, also in a way that this SDK does not know.
         *
         * @param value the interval
         * @return this
         */
        public Builder interval(OpenEnum<Interval> value) {
            this.interval = value;
            return this;
        }

        /**
         * Makes the goal to create.
         *
         * @return the request
         * @throws IllegalArgumentException naming the first required parameter that is missing
         */
        public CreateGoal build() {
            return new CreateGoal(
                    title,
                    required("assignee", assignee),
                    required("type", type),
                    required("expected_outcome", expectedOutcome),
                    required("duration", duration),
                    required("interval", interval));
        }

        private static <T> T required(String parameter, @Nullable T value) {
            if (value == null) {
                throw new IllegalArgumentException(parameter + " must be set");
            }
            return value;
        }
    }
}
