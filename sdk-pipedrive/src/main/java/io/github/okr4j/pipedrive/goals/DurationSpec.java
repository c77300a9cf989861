package io.github.okr4j.pipedrive.goals;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.okr4j.core.json.Field;
import java.time.LocalDate;

/**
 * When a goal is to run.
 *
 * @param start the first day
 * @param end the last day; null means that it is open-ended and is sent as null. The vendor documents these two; what it
 *     makes of an absent one is not known
 */
public record DurationSpec(
        @JsonProperty("start") LocalDate start,
        @JsonProperty("end") Field<LocalDate> end) {
    /** Checks what must be there. */
    public DurationSpec {
        Period.requireStart("duration", start);
        Period.requireOrder("duration", start, end.value());
    }

    /**
     * A span with an end.
     *
     * @param start the first day
     * @param end the last day
     * @return the duration
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
     * @return the duration
     */
    public static DurationSpec openEnded(LocalDate start) {
        return new DurationSpec(start, Field.cleared());
    }
}
