package io.github.okr4j.core.http;

import io.github.okr4j.core.RetryPolicy;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The wait before a retry: what the vendor asks for, otherwise a random wait under a growing bound. */
final class Backoff {
    private static final Duration MAX_EXTRA_WAIT = Duration.ofSeconds(1);

    private Backoff() {}

    static Duration before(int attempts, RetryPolicy retry, @Nullable Duration asked, Timing timing) {
        return asked == null ? jittered(retry.delayBound(attempts), timing) : asked.plus(extra(asked, timing));
    }

    /** A little more than asked, so that clients do not all retry at the same time. */
    private static Duration extra(Duration asked, Timing timing) {
        Duration tenth = asked.dividedBy(10);
        return jittered(tenth.compareTo(MAX_EXTRA_WAIT) > 0 ? MAX_EXTRA_WAIT : tenth, timing);
    }

    private static Duration jittered(Duration bound, Timing timing) {
        return Duration.ofNanos((long) (bound.toNanos() * timing.random().getAsDouble()));
    }
}
