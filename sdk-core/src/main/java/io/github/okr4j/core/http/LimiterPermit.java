package io.github.okr4j.core.http;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A request's place in the queue of a limiter and, once granted, its share of the limit. */
final class LimiterPermit implements Permit {
    /** A permit without a limit. */
    static final LimiterPermit FREE = new LimiterPermit(null, 0, Timing.SYSTEM);

    enum State {
        QUEUED,
        GRANTED,
        OVER
    }

    private final @Nullable RateLimiter limiter;
    private final int cost;
    private final Timing timing;
    private final CompletableFuture<Void> turn = new CompletableFuture<>();
    private State state = State.QUEUED;

    LimiterPermit(@Nullable RateLimiter limiter, int cost, Timing timing) {
        this.limiter = limiter;
        this.cost = cost;
        this.timing = timing;
        if (limiter == null) {
            turn.complete(null);
        }
    }

    int cost() {
        return cost;
    }

    Timing timing() {
        return timing;
    }

    @Override
    public CompletableFuture<Void> granted() {
        return turn;
    }

    /** Guarded by the limiter's lock. */
    State state() {
        return state;
    }

    void state(State next) {
        this.state = next;
    }

    @Override
    public void used() {
        if (limiter != null) {
            limiter.leave(this, true);
        }
    }

    @Override
    public void release() {
        if (limiter != null) {
            limiter.leave(this, false);
        }
    }
}
