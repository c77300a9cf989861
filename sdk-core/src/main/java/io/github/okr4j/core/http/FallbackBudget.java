package io.github.okr4j.core.http;

import io.github.okr4j.core.Checks;
import io.github.okr4j.core.RateLimit;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A budget, and another one for the requests for which the first fails. */
record FallbackBudget(RateBudget first, RateBudget other) implements RateBudget {
    private static final Logger LOGGER = System.getLogger("io.github.okr4j.http");

    FallbackBudget {
        Checks.notNull("other", other);
    }

    @Override
    public Permit acquire(int tokens, Duration left, Timing timing) {
        Permit permit;
        try {
            permit = first.acquire(tokens, left, timing);
        } catch (RateLimiter.TooLateException e) {
            throw e;
        } catch (RuntimeException e) {
            return instead(tokens, left, timing);
        }
        return new Either(permit, tokens, left, timing);
    }

    private Permit instead(int tokens, Duration left, Timing timing) {
        LOGGER.log(Level.WARNING, "the rate budget failed for a request, which the other budget counts");
        return other.acquire(tokens, left, timing);
    }

    @Override
    public void reported(RateLimit limit) {
        first.reported(limit);
        other.reported(limit);
    }

    /** The first budget's permit until it fails, then the other's. */
    private final class Either implements Permit {
        private final CompletableFuture<Void> granted = new CompletableFuture<>();
        private volatile Permit current;
        private volatile boolean over;

        @SuppressWarnings("FutureReturnValueIgnored") // the handlers complete this permit's future
        Either(Permit permit, int tokens, Duration left, Timing timing) {
            this.current = permit;
            permit.granted().whenComplete((turn, failure) -> {
                if (failure == null) {
                    granted.complete(null);
                } else {
                    change(tokens, left, timing);
                }
            });
        }

        @SuppressWarnings("FutureReturnValueIgnored")
        private void change(int tokens, Duration left, Timing timing) {
            try {
                Permit permit = instead(tokens, left, timing);
                current = permit;
                if (over) {
                    permit.release(); // perhaps a second time, which does nothing
                } else {
                    permit.granted().whenComplete((turn, failure) -> {
                        if (failure == null) {
                            granted.complete(null);
                        } else {
                            granted.completeExceptionally(failure);
                        }
                    });
                }
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
