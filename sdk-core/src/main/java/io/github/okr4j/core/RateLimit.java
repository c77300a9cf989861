package io.github.okr4j.core;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rate limit that a response reports.
 *
 * @param limit calls allowed in the window, or null if omitted
 * @param remaining calls left in the window, or null if omitted
 * @param resetAt when the window ends, by the vendor's clock; null if omitted
 * @param scope the window that the figures belong to
 */
public record RateLimit(
        @Nullable Long limit,
        @Nullable Long remaining,
        @Nullable Instant resetAt,
        Scope scope) implements Serializable {
    /** The window that a limit belongs to. */
    public enum Scope {
        /** Seconds to a minute. Waiting helps. */
        BURST,
        /** A day. Waiting within one call does not help, so the call is not retried. */
        DAILY,
        /** The vendor does not say. */
        UNKNOWN
    }
}
