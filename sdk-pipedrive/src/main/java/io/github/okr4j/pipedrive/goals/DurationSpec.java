package io.github.okr4j.pipedrive.goals;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.json.Field;
import java.time.LocalDate;

/**
 * The duration of a goal.
 *
 * @param start the first day
 * @param end the last day, or null for an open-ended goal, which is sent as null. The vendor does not document an absent end
 */
public record DurationSpec(
        @JsonProperty("start") LocalDate start,
        @JsonProperty("end") Field<LocalDate> end) {
    /** Checks what must be there. */
    public DurationSpec {
        Checks.notNull("duration.start", start);
        Period.requireOrder("duration", start, end.value());
    }

    /**
     * A span with an end.
     *
     * @param start the first day
     * @param end the last day
     * @throws IllegalArgumentException if one is null or the two are reversed
     */
    public static DurationSpec between(LocalDate start, LocalDate end) {
        Period.requireWhole("duration", start, end);
        return new DurationSpec(start, Field.of(end));
    }

    /**
     * A span without end.
     *
     * @param start the first day
     */
    public static DurationSpec openEnded(LocalDate start) {
        return new DurationSpec(start, Field.cleared());
    }
}
