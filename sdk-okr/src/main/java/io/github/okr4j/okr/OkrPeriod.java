package io.github.okr4j.okr;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When it is worked on.
 *
 * @param start the first day, or null
 * @param due the day until which it is to be reached, or null
 */
public record OkrPeriod(@Nullable LocalDate start, @Nullable LocalDate due) {
    /** Nothing is known. */
    public static final OkrPeriod UNKNOWN = new OkrPeriod(null, null);
}
