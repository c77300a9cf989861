package io.github.okr4j.core.http;

import io.github.okr4j.core.Checks;
import io.github.okr4j.core.RateLimit;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** A budget, and another one for the requests for which the first fails. A refusal in time is no failure. */
final class FallbackBudget implements RateBudget {
    private static final Logger LOGGER = System.getLogger("io.github.okr4j.http");

    private final RateBudget first;
    private final RateBudget other;
    private final AtomicBoolean failing = new AtomicBoolean();

    FallbackBudget(RateBudget first, RateBudget other) {
        this.first = first;
        this.other = Checks.notNull("other", other);
    }

    @Override
    public Permit acquire(int tokens, Duration left, Timing timing) {
        Permit permit;
        CompletableFuture<Void> granted;
        try {
            permit = first.acquire(tokens, left, timing);
            granted = permit.granted();
        } catch (TooLateException e) {
            throw e;
        } catch (RuntimeException e) {
            return instead(e, tokens, left, timing);
        }
        return new Either(permit, granted, tokens, left, timing);
    }

    private Permit instead(Throwable reason, int tokens, Duration left, Timing timing) {
        if (!failing.getAndSet(true)) {
            LOGGER.log(
                    Level.WARNING,
                    () -> "the rate budget fails with " + reason.getClass().getName()
                            + "; the other budget counts until it works again");
        }
        return other.acquire(tokens, left, timing);
    }

    @Override
    public void reported(RateLimit limit) {
        try {
            first.reported(limit);
        } finally {
            other.reported(limit);
        }
    }

    /** The first budget's permit until it fails, then the other's. */
    private final class Either implements Permit {
        private final CompletableFuture<Void> granted = new CompletableFuture<>();
        private volatile Permit current;
        private volatile boolean over;

        @SuppressWarnings("FutureReturnValueIgnored") // the handlers complete this permit's future
        Either(Permit permit, CompletableFuture<Void> first, int tokens, Duration left, Timing timing) {
            this.current = permit;
            long since = timing.nanoTime().getAsLong();
            first.whenComplete((turn, failure) -> {
                if (failure == null) {
                    failing.set(false);
                    granted.complete(null);
                } else if (over || TooLateException.in(failure) != null) {
                    granted.completeExceptionally(failure);
                } else {
                    PermitFuture.release(permit);
                    change(failure, tokens, left.minusNanos(timing.nanoTime().getAsLong() - since), timing);
                }
            });
        }

        @SuppressWarnings("FutureReturnValueIgnored")
        private void change(Throwable reason, int tokens, Duration left, Timing timing) {
            try {
                Permit permit = instead(reason, tokens, left, timing);
                current = permit;
                if (over) {
                    PermitFuture.release(permit); // perhaps a second time, which does nothing
                }
                permit.granted().whenComplete((turn, failure) -> {
                    if (failure == null) {
                        granted.complete(null);
                    } else {
                        granted.completeExceptionally(failure);
                    }
                });
            } catch (RuntimeException | Error e) {
                granted.completeExceptionally(e);
            }
        }

        private Permit end() {
            over = true;
            return current;
        }

        @Override
        public CompletableFuture<Void> granted() {
            return granted;
        }

        @Override
        public void used() {
            end().used();
        }

        @Override
        public void release() {
            end().release();
        }
    }
}
