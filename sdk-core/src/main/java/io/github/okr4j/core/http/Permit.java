package io.github.okr4j.core.http;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One request's place in a limiter's queue and, once it is its turn, its share of the limit. */
final class Permit {
    /** Where there is no limit. */
    static final Permit FREE = new Permit(null, 0, Timing.SYSTEM);

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

    Permit(@Nullable RateLimiter limiter, int cost, Timing timing) {
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

    /** Done when the request may go. */
    CompletableFuture<Void> turn() {
        return turn;
    }

    /** Guarded by the limiter's lock. */
    State state() {
        return state;
    }

    void state(State next) {
        this.state = next;
    }

    /** The answer is there, or there will be none. */
    void used() {
        if (limiter != null) {
            limiter.leave(this, true);
        }
    }

    /** The request will not be sent. */
    void giveBack() {
        if (limiter != null) {
            limiter.leave(this, false);
        }
    }
}
