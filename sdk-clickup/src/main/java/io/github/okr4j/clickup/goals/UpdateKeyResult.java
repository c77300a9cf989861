package io.github.okr4j.clickup.goals;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.json.Field;
import java.math.BigDecimal;

/**
 * A change of a key result's progress. Absent fields are not sent. Each change adds an entry to the history.
 *
 * @param stepsCurrent current progress in the key result's own steps
 * @param note the note of the change
 */
public record UpdateKeyResult(
        @JsonProperty("steps_current") Field<BigDecimal> stepsCurrent,
        @JsonProperty("note") Field<String> note) {
    /** Rejects an empty update and nulls. */
    public UpdateKeyResult {
        if (stepsCurrent.isAbsent() && note.isAbsent()) {
            throw new IllegalArgumentException("the update must change something: set stepsCurrent or note");
        }
        if (!stepsCurrent.isAbsent()) {
            Checks.notNull("stepsCurrent", stepsCurrent.value());
        }
        if (!note.isAbsent()) {
            Checks.notNull("note", note.value());
        }
    }

    /** Creates a builder, which needs at least one change. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link UpdateKeyResult}; sends only what is set. */
    public static final class Builder {
        private Field<BigDecimal> stepsCurrent = Field.absent();
        private Field<String> note = Field.absent();

        private Builder() {}

        /** The current progress, not the difference, in the key result's own steps. */
        public Builder stepsCurrent(BigDecimal value) {
            this.stepsCurrent = Field.of(Checks.notNull("stepsCurrent", value));
            return this;
        }

        /** The current progress, not the difference, in the key result's own steps. */
        public Builder stepsCurrent(long value) {
            return stepsCurrent(BigDecimal.valueOf(value));
        }

        /** The note of the change. */
        public Builder note(String value) {
            this.note = Field.of(Checks.notNull("note", value));
            return this;
        }

        /**
         * Builds the request.
         *
         * @throws IllegalArgumentException if nothing is set
         */
        public UpdateKeyResult build() {
            return new UpdateKeyResult(stepsCurrent, note);
        }
    }
}
