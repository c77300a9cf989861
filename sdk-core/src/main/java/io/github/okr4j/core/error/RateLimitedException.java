package io.github.okr4j.core.error;

import io.github.okr4j.core.RateLimit;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The caller's rate budget is used up (429), and waiting for it did not fit into the call's timeout. If it is the budget
 * for the day, this is a {@link DailyLimitException}.
 */
public sealed class RateLimitedException extends ApiException permits DailyLimitException {
    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    RateLimitedException(Failure failure, ErrorResponse answer, @Nullable String hint, @Nullable Duration retryAfter) {
        super(failure, answer, hint);
        this.retryAfter = retryAfter;
    }

    /**
     * How long the vendor asks to wait.
     *
     * @return the wait, or null if the vendor did not say
     */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /**
     * When the budget is whole again.
     *
     * @return the time, or null if the vendor did not say
     */
    public @Nullable Instant resetAt() {
        RateLimit limit = rateLimit();
        return limit == null ? null : limit.resetAt();
    }

    /**
     * Which budget is used up.
     *
     * @return never null
     */
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
