package io.github.okr4j.pipedrive.goals;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.json.Field;
import io.github.okr4j.core.json.OpenEnum;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Changes of a goal. Absent fields keep their values.
 *
 * <p>Assignee, type, outcome and duration are sent whole. The vendor does not document whether it merges parts of them.
 *
 * @param title its title
 * @param assignee the assignee
 * @param type the type and its parameters
 * @param expectedOutcome the expected outcome
 * @param duration the duration
 * @param interval the interval
 */
public record UpdateGoal(
        @JsonProperty("title") Field<String> title,
        @JsonProperty("assignee") Field<AssigneeSpec> assignee,
        @JsonProperty("type") Field<TypeSpec> type,
        @JsonProperty("expected_outcome") Field<OutcomeSpec> expectedOutcome,
        @JsonProperty("duration") Field<DurationSpec> duration,
        @JsonProperty("interval") Field<OpenEnum<Interval>> interval) {
    /** Refuses an update that changes nothing, and null, which the vendor documents for no field of a goal. */
    public UpdateGoal {
        List<String> names = List.of("title", "assignee", "type", "expected_outcome", "duration", "interval");
        List<Field<?>> fields = List.of(title, assignee, type, expectedOutcome, duration, interval);
        if (fields.stream().allMatch(Field::isAbsent)) {
            throw new IllegalArgumentException("the update of a goal must change at least one field");
        }
        for (int i = 0; i < fields.size(); i++) {
            if (!fields.get(i).isAbsent()) {
                Checks.notNull(names.get(i), fields.get(i).value());
            }
        }
    }

    /** Begins an update. */
    public static Builder builder() {
        return new Builder();
    }

    /** Makes an {@link UpdateGoal}; at least one field must be set. */
    public static final class Builder {
        private Field<String> title = Field.absent();
        private Field<AssigneeSpec> assignee = Field.absent();
        private Field<TypeSpec> type = Field.absent();
        private Field<OutcomeSpec> expectedOutcome = Field.absent();
        private Field<DurationSpec> duration = Field.absent();
        private Field<OpenEnum<Interval>> interval = Field.absent();

        private Builder() {}

        /** The title. */
        public Builder title(String value) {
            this.title = Field.of(value);
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
            this.assignee = Field.of(value);
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
            this.type = Field.of(value);
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
            this.expectedOutcome = Field.of(value);
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
            this.duration = Field.of(value);
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
            this.interval = Field.of(value);
            return this;
        }

        /**
         * Makes the update.
         *
         * @throws IllegalArgumentException if nothing is set
         */
        public UpdateGoal build() {
            return new UpdateGoal(title, assignee, type, expectedOutcome, duration, interval);
        }
    }
}
