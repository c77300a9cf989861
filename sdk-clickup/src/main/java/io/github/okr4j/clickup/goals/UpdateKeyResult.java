package io.github.okr4j.clickup.goals;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Field;
import java.math.BigDecimal;

/**
 * A move of a key result's progress; what is absent is not sent. Each one adds an entry to the history.
 *
 * @param stepsCurrent where the progress stands now, in the key result's own steps
 * @param note what to write with it
 */
public record UpdateKeyResult(
        @JsonProperty("steps_current") Field<BigDecimal> stepsCurrent,
        @JsonProperty("note") Field<String> note) {
    /** Refuses an update of nothing, and nulls. */
    public UpdateKeyResult {
        if (stepsCurrent.isAbsent() && note.isAbsent()) {
            throw new IllegalArgumentException("the update must change something: set stepsCurrent or note");
        }
        if (!stepsCurrent.isAbsent()) {
            Given.value("stepsCurrent", stepsCurrent.value());
        }
        if (!note.isAbsent()) {
            Given.value("note", note.value());
        }
    }

    /**
     * Begins an update.
     *
     * @return a builder that needs at least one change
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Makes an {@link UpdateKeyResult}; sends only what is set. */
    public static final class Builder {
        private Field<BigDecimal> stepsCurrent = Field.absent();
        private Field<String> note = Field.absent();

        private Builder() {}

        /**
         * Where the progress stands now, not by how much it moved.
         *
         * @param value in the key result's own steps
         * @return this
         * @throws IllegalArgumentException if it is null
         */
        public Builder stepsCurrent(BigDecimal value) {
            this.stepsCurrent = Field.of(Given.value("stepsCurrent", value));
            return this;
        }

        /**
         * Where the progress stands now, not by how much it moved.
         *
         * @param value in the key result's own steps
         * @return this
         */
        public Builder stepsCurrent(long value) {
            return stepsCurrent(BigDecimal.valueOf(value));
        }

        /**
         * What to write with it.
         *
         * @param value the text
         * @return this
         * @throws IllegalArgumentException if it is null
         */
        public Builder note(String value) {
            this.note = Field.of(Given.value("note", value));
            return this;
        }

        /**
         * Makes the update.
         *
         * @return the request
         * @throws IllegalArgumentException if nothing is set
         */
        public UpdateKeyResult build() {
            return new UpdateKeyResult(stepsCurrent, note);
        }
    }
}
