package io.github.okr4j.testkit.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** So many requests per window; a window is opened by the first request after the last one has ended. */
public final class RequestBudget {

    private final int limit;
    private final Duration window;
    private final Clock clock;
    private Instant resetAt = Instant.MIN;
    private int used;
    private int refusals;

    /** What is left after a request, and whether that request was within the budget. */
    public record State(boolean granted, int limit, int remaining, Instant now, Instant resetAt) {}

    public RequestBudget(int limit, Duration window, Clock clock) {
        if (limit < 1 || window.isZero() || window.isNegative()) {
            throw new IllegalArgumentException("limit and window must be positive");
        }
        this.limit = limit;
        this.window = window;
        this.clock = clock;
    }

    public State take() {
        Instant now = clock.instant();
        if (!now.isBefore(resetAt)) {
            // the vendors tell the end in whole seconds, and whoever waits until then must not come too early
            resetAt = now.plus(window).plusMillis(999).truncatedTo(ChronoUnit.SECONDS);
            used = 0;
        }
        boolean granted = used < limit;
        if (granted) {
            used++;
        } else {
            refusals++;
        }
        return new State(granted, limit, limit - used, now, resetAt);
    }

    public int refusals() {
        return refusals;
    }
}
