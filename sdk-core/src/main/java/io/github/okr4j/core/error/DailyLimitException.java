package io.github.okr4j.core.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The caller's budget for the day is used up (429); it was not tried again, nor should it be before the next day. */
public final class DailyLimitException extends RateLimitedException {
    private static final long serialVersionUID = 1L;

    DailyLimitException(Failure failure, ErrorResponse answer, @Nullable String hint, @Nullable Duration retryAfter) {
        super(failure.notRetryable(), answer, hint, retryAfter);
    }
}
