package io.github.okr4j.kafka;

import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.DailyLimitException;
import io.github.okr4j.core.error.ForbiddenException;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.OriginException;
import io.github.okr4j.core.error.RateLimitedException;
import io.github.okr4j.core.error.ReauthorizationRequiredException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.core.page.PaginationException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/** Why a page could not be read, and when to try it again. */
record ReadFailure(RuntimeException reason) {
    private static final long SHORTEST = 1_000;
    private static final long LONGEST = Duration.ofMinutes(5).toMillis();
    private static final long AFTER_DAILY_LIMIT = Duration.ofMinutes(15).toMillis();
    /** A wrong clock may name a time years away. */
    private static final long LONGEST_ASKED = Duration.ofHours(26).toMillis();

    private static final int MAX_DOUBLINGS = 10;

    /** Whether it stays until somebody acts: changes the configuration, the offset or rights at the vendor. */
    boolean isLasting() {
        RuntimeException cause = cause();
        return cause instanceof UnauthorizedException
                || cause instanceof ForbiddenException
                || cause instanceof NotFoundException
                || cause instanceof BadRequestException
                || cause instanceof ReauthorizationRequiredException
                || cause instanceof OriginException
                || cause instanceof IllegalArgumentException
                || cause instanceof KafkaException
                || isCyclic();
    }

    /**
     * How long to wait, in milliseconds.
     *
     * @param failuresInARow 1 or more
     */
    long delay(int failuresInARow, long now) {
        long bound = Math.min(LONGEST, SHORTEST << Math.min(failuresInARow - 1, MAX_DOUBLINGS));
        long backoff = bound / 2 + ThreadLocalRandom.current().nextLong(bound / 2 + 1);
        return Math.max(backoff, Math.min(asked(now), LONGEST_ASKED));
    }

    /** How long the vendor asks to wait. */
    private long asked(long now) {
        if (!(cause() instanceof RateLimitedException limited)) {
            return 0;
        }
        Duration after = limited.retryAfter();
        Instant reset = limited.resetAt();
        if (after != null) {
            return after.toMillis();
        }
        if (reset != null) {
            return reset.toEpochMilli() - now;
        }
        return limited instanceof DailyLimitException ? AFTER_DAILY_LIMIT : 0;
    }

    /** What stopped the paging. A list may be read through another one. */
    private RuntimeException cause() {
        RuntimeException cause = reason;
        while (cause instanceof PaginationException && cause.getCause() instanceof SdkException inner) {
            cause = inner;
        }
        return cause;
    }

    /** Whether the vendor's pages lead back to a page that was read before. */
    private boolean isCyclic() {
        return cause() instanceof PaginationException paging && resumeToken(paging) == null;
    }

    private static @Nullable String resumeToken(PaginationException paging) {
        try {
            return paging.resumeToken().toString();
        } catch (PaginationException cyclic) {
            return null;
        }
    }
}
