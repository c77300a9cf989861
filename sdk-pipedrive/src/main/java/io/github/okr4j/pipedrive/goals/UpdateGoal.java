package io.github.okr4j.pipedrive.goals;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Field;
import io.github.okr4j.core.json.OpenEnum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What to change of a goal; what is absent stays as it is.
 *
 * <p>Assignee, type, outcome and duration are sent whole: whether the vendor would merge a part of one with what it has
 * is not documented.
 *
 * @param title its title
 * @param assignee whose goal it is to be
 * @param type what it is to count
 * @param expectedOutcome what is to be reached
 * @param duration when it is to run
 * @param interval how it is to be divided in time
 */
public record UpdateGoal(
        @JsonProperty("title") Field<String> title,
        @JsonProperty("assignee") Field<AssigneeSpec> assignee,
        @JsonProperty("type") Field<TypeSpec> type,
        @JsonProperty("expected_outcome") Field<OutcomeSpec> expectedOutcome,
        @JsonProperty("duration") Field<DurationSpec> duration,
        @JsonProperty("interval") Field<OpenEnum<Interval>> interval) {
    /** Refuses an update that changes nothing. */
    public UpdateGoal {
        if (List.of(title, assignee, type, expectedOutcome, duration, interval).stream()
                .allMatch(Field::isAbsent)) {
            throw new IllegalArgumentException("the update of a goal must change at least one member");
        }
    }

    /**
     * Begins an update.
     *
     * @return a builder that changes nothing yet
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Makes an {@link UpdateGoal}; at least one member must be set. */
    public static final class Builder {
        private Field<String> title = Field.absent();
        private Field<AssigneeSpec> assignee = Field.absent();
        private Field<TypeSpec> type = Field.absent();
        private Field<OutcomeSpec> expectedOutcome = Field.absent();
        private Field<DurationSpec> duration = Field.absent();
        private Field<OpenEnum<Interval>> interval = Field.absent();

        private Builder() {}

        /**
         * The title.
         *
         * @param value the title
         * @return this
         */
        public Builder title(String value) {
            this.title = Field.of(value);
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
            this.assignee = Field.of(value);
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
            this.type = Field.of(value);
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
            this.expectedOutcome = Field.of(value);
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
            this.duration = Field.of(value);
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
            this.interval = Field.of(value);
            return this;
        }

        /**
         * Makes the update.
         *
         * @return the request
         * @throws IllegalArgumentException if nothing is set
         */
        public UpdateGoal build() {
            return new UpdateGoal(title, assignee, type, expectedOutcome, duration, interval);
        }
    }
}
