package io.github.okr4j.core.json;

import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * How one vendor writes what JSON has no type for. Decimals are read from both forms; times only from their own, for a
 * number alone does not tell its unit.
 *
 * @param times how an {@code Instant} is written
 * @param decimals how a {@code BigDecimal} is written
 * @param zone where a time that names no zone is read
 */
public record JsonDialect(TimeForm times, DecimalForm decimals, ZoneId zone) {
    /**
     * A dialect whose times without zone are UTC.
     *
     * @param times how an {@code Instant} is written
     * @param decimals how a {@code BigDecimal} is written
     */
    public JsonDialect(TimeForm times, DecimalForm decimals) {
        this(times, decimals, ZoneOffset.UTC);
    }

    /** How a point in time is written. */
    public enum TimeForm {
        /** A number of milliseconds since 1970; read from numbers and digit texts. */
        EPOCH_MILLIS,
        /** A number of seconds since 1970; read from numbers and digit texts. */
        EPOCH_SECONDS,
        /** A text such as {@code 2026-01-05T08:00:00Z}; a time without zone is read in the dialect's. */
        RFC_3339
    }

    /** How an exact decimal is written. */
    public enum DecimalForm {
        /** As a JSON number. */
        NUMBER,
        /** As a text with all its digits: {@code "0.50"} stays {@code "0.50"}. */
        STRING
    }
}
