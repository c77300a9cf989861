package io.github.okr4j.core.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The daily rate limit is used up (429). The call is not retried; wait for the next day. */
public final class DailyLimitException extends RateLimitedException {
    private static final long serialVersionUID = 1L;

    DailyLimitException(Failure failure, ErrorResponse response, @Nullable String hint, @Nullable Duration retryAfter) {
        super(failure.notRetryable(), response, hint, retryAfter);
    }
}
