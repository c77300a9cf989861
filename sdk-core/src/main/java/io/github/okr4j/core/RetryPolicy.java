package io.github.okr4j.core;

import java.time.Duration;

/**
 * How often a failed call is retried, and how long it waits before each retry.
 *
 * <p>The operation decides whether a call may be retried at all. A non-idempotent write is retried only when it was
 * provably not executed.
 *
 * @param maxAttempts the most attempts, including the first; at least 1
 * @param baseDelay upper bound of the first random wait; doubles with each attempt
 * @param maxDelay upper bound of any random wait; a wait that the server asks for may be longer
 */
public record RetryPolicy(int maxAttempts, Duration baseDelay, Duration maxDelay) {
    /** Three attempts with waits of up to 0.5 s, 1 s, … 8 s and full jitter. */
    public static final RetryPolicy DEFAULT = new RetryPolicy(3, Duration.ofMillis(500), Duration.ofSeconds(8));

    /** One attempt. */
    public static final RetryPolicy NONE = new RetryPolicy(1, Duration.ofMillis(500), Duration.ofSeconds(8));

    /** Checks the figures. */
    public RetryPolicy {
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("maxAttempts must be at least 1, not " + maxAttempts);
        }
        if (baseDelay.isNegative() || maxDelay.compareTo(baseDelay) < 0) {
            throw new IllegalArgumentException("baseDelay must be between 0 and maxDelay");
        }
    }

    /**
     * Sets the number of attempts.
     *
     * @param attempts at least 1
     */
    public RetryPolicy withMaxAttempts(int attempts) {
        return new RetryPolicy(attempts, baseDelay, maxDelay);
    }

    /**
     * Upper bound of the random wait after a failed attempt.
     *
     * @param failedAttempts the number of attempts that failed so far; at least 1
     * @return between {@link #baseDelay()} and {@link #maxDelay()}
     */
    public Duration delayBound(int failedAttempts) {
        int doublings = Math.min(failedAttempts - 1, 30);
        Duration bound = baseDelay.multipliedBy(1L << doublings);
        return bound.compareTo(maxDelay) > 0 ? maxDelay : bound;
    }
}
