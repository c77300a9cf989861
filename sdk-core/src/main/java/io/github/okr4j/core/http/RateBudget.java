package io.github.okr4j.core.http;

import io.github.okr4j.core.RateLimit;
import java.time.Duration;

/**
 * Grants requests within a vendor's rate limit. {@link RateLimiter} counts in this process. An implementation of your own can
 * count in a database, so that several processes share one limit.
 *
 * <p>Many threads use a budget at the same time. Its methods must not block: they run on the threads that make calls.
 */
public interface RateBudget {
    /**
     * Asks for one request. It may throw, which is the same as a permit whose future fails. {@link TooLateException} ends the
     * call with its timeout; any other exception with {@link io.github.okr4j.core.error.RateBudgetException}.
     *
     * @param tokens what the request costs in the vendor's budget; 0 if the vendor counts no tokens
     * @param left what is left of the call's timeout, which ends the wait; a budget that knows that it is too short may
     *     fail at once
     * @param timing the client's clocks; {@link Sleeper#schedule} is the way to come back later
     */
    Permit acquire(int tokens, Duration left, Timing timing);

    /**
     * A response had the vendor's own count. Exceptions are ignored.
     *
     * @param limit what the headers of the response say
     */
    default void reported(RateLimit limit) {}

    /**
     * This budget as long as it works, and another one for each request for which it fails. The vendor's limit may then be
     * exceeded: the other budget, a {@link RateLimiter} for example, does not see other processes.
     */
    default RateBudget orElse(RateBudget other) {
        return new FallbackBudget(this, other);
    }
}
