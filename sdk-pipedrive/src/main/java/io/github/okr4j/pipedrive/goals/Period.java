package io.github.okr4j.pipedrive.goals;

import io.github.okr4j.core.Checks;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks of two dates that make a span of time. */
final class Period {
    private Period() {}

    /**
     * Refuses a span with a missing part or an end before its start.
     *
     * @param name what the vendor calls the span, for the message
     */
    static void requireWhole(String name, @Nullable LocalDate start, @Nullable LocalDate end) {
        Checks.allSet(name + ".start", start, name + ".end", end);
        requireOrder(name, start, end);
    }

    static void requireOrder(String name, @Nullable LocalDate start, @Nullable LocalDate end) {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException(
                    name + ".end must not be before " + name + ".start: " + end + " is before " + start);
        }
    }

    /** Refuses a period that is not within a goal's duration, as far as its ends are known. */
    static void requireWithin(
            LocalDate start, LocalDate end, @Nullable LocalDate goalStart, @Nullable LocalDate goalEnd) {
        if (goalStart != null && start.isBefore(goalStart)) {
            throw new IllegalArgumentException(
                    "period.start must not be before the goal's duration.start: " + start + " is before " + goalStart);
        }
        if (goalEnd != null && end.isAfter(goalEnd)) {
            throw new IllegalArgumentException(
                    "period.end must not be after the goal's duration.end: " + end + " is after " + goalEnd);
        }
    }
}
