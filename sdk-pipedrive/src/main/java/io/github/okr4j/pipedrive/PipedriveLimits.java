package io.github.okr4j.pipedrive;

import io.github.okr4j.core.ResponseHeaders;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * All limits in the headers of a Pipedrive response. {@code rateLimit()} of a response or an exception has the tighter
 * one only. Each value may be null. The headers of the daily limits are undocumented; others saw them.
 *
 * @param burstLimit requests allowed in the window of two seconds
 * @param burstRemaining requests left in the window
 * @param burstReset how long until the window ends
 * @param dailyTokens tokens that the company may spend in a day
 * @param dailyTokensRemaining tokens left for the day
 * @param dailyWritesRemaining POST and PUT requests left for the day
 * @see <a href="https://pipedrive.readme.io/docs/core-api-concepts-rate-limiting">Rate limiting</a>, documented
 */
public record PipedriveLimits(
        @Nullable Long burstLimit,
        @Nullable Long burstRemaining,
        @Nullable Duration burstReset,
        @Nullable Long dailyTokens,
        @Nullable Long dailyTokensRemaining,
        @Nullable Long dailyWritesRemaining) {
    /** A larger value is not a number of seconds from now. */
    private static final long MAX_RESET_SECONDS = 86_400;

    /** Reads the headers of a response or an exception. */
    public static PipedriveLimits of(ResponseHeaders headers) {
        return new PipedriveLimits(
                headers.firstNumber("x-ratelimit-limit"),
                headers.firstNumber("x-ratelimit-remaining"),
                reset(headers.firstNumber("x-ratelimit-reset")),
                headers.firstNumber("x-daily-ratelimit-token-limit"),
                headers.firstNumber("x-daily-ratelimit-token-remaining"),
                headers.firstNumber("x-daily-requests-left"));
    }

    /** Seconds from now, not an epoch time. */
    private static @Nullable Duration reset(@Nullable Long seconds) {
        return seconds == null || seconds < 0 || seconds > MAX_RESET_SECONDS ? null : Duration.ofSeconds(seconds);
    }
}
