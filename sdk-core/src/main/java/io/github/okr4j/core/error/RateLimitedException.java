package io.github.okr4j.core.error;

import io.github.okr4j.core.RateLimit;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The rate limit is exceeded (429), and the wait for it exceeds the timeout of the call. A daily limit throws {@link
 * DailyLimitException}.
 */
public sealed class RateLimitedException extends ApiException permits DailyLimitException {
    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    RateLimitedException(
            Failure failure, ErrorResponse response, @Nullable String hint, @Nullable Duration retryAfter) {
        super(failure, response, hint);
        this.retryAfter = retryAfter;
    }

    /** How long the vendor asks to wait, or null if it does not say. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** When the rate limit resets, or null if the vendor does not say. */
    public @Nullable Instant resetAt() {
        RateLimit limit = rateLimit();
        return limit == null ? null : limit.resetAt();
    }

    /** The limit that is exceeded. */
    public RateLimit.Scope scope() {
        RateLimit limit = rateLimit();
        return limit == null ? RateLimit.Scope.UNKNOWN : limit.scope();
    }

    @Override
    protected void describeTo(StringBuilder report) {
        line(report, "retry after", retryAfter);
        super.describeTo(report);
    }
}
