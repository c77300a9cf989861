package io.github.okr4j.core.json;

import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * How a vendor writes values that JSON has no type for. Decimals are read from numbers and strings. Times are read in
 * the vendor's own form only, because a number does not tell its unit.
 *
 * @param times how an {@code Instant} is written
 * @param decimals how a {@code BigDecimal} is written
 * @param zone the zone of times that name none
 */
public record JsonDialect(TimeForm times, DecimalForm decimals, ZoneId zone) {
    /** A dialect whose times without a zone are UTC. */
    public JsonDialect(TimeForm times, DecimalForm decimals) {
        this(times, decimals, ZoneOffset.UTC);
    }

    /** How an instant is written. */
    public enum TimeForm {
        /** Milliseconds since 1970. Read from numbers and strings of digits. */
        EPOCH_MILLIS,
        /** Seconds since 1970. Read from numbers and strings of digits. */
        EPOCH_SECONDS,
        /** A string such as {@code 2026-01-05T08:00:00Z}. A time without a zone is in the zone of the dialect. */
        RFC_3339
    }

    /** How a decimal is written. */
    public enum DecimalForm {
        /** A JSON number. */
        NUMBER,
        /** A string with all digits: {@code "0.50"} stays {@code "0.50"}. */
        STRING
    }
}
