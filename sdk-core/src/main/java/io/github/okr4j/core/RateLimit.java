package io.github.okr4j.core;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a response said about the caller's rate budget.
 *
 * @param limit calls allowed in the window, or null if not told
 * @param remaining calls left in the window, or null if not told
 * @param resetAt when the window ends, by the vendor's clock; null if omitted
 * @param scope which budget the figures speak of
 */
public record RateLimit(
        @Nullable Long limit,
        @Nullable Long remaining,
        @Nullable Instant resetAt,
        Scope scope) implements Serializable {
    /** Which budget a limit belongs to. */
    public enum Scope {
        /** A short window, seconds to a minute: waiting helps. */
        BURST,
        /** A budget for the day: waiting inside one call is pointless, so such a refusal is not retried. */
        DAILY,
        /** The vendor did not say. */
        UNKNOWN
    }
}
