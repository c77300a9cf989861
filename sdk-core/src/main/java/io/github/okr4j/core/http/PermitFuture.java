package io.github.okr4j.core.http;

import io.github.okr4j.core.auth.Credentials;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits for valid credentials, then for a permit of the rate limiter, without blocking a thread. Canceling it gives up
 * the place in the queue.
 */
final class PermitFuture extends CompletableFuture<Permit> {
    private volatile @Nullable Permit queued;

    private PermitFuture() {}

    /** Whether there is nothing to wait for, as for most clients. */
    static boolean isAtOnce(ClientContext context) {
        return context.limiter() == RateLimiter.UNLIMITED
                && context.credentials().ready() == Credentials.NOTHING_TO_WAIT_FOR;
    }

    /** Has no time limit. The caller cancels it when the timeout of the call is over. */
    @SuppressWarnings("FutureReturnValueIgnored") // the handlers complete this future, whose failures they are
    static PermitFuture of(ClientContext context, int cost, Supplier<Duration> left) {
        PermitFuture ready = new PermitFuture();
        ready.whenComplete((permit, failure) -> ready.leaveIf(failure));
        try {
            context.credentials().ready().whenComplete((signed, failure) -> {
                if (failure == null) {
                    ready.queue(context, cost, left.get());
                } else {
                    ready.completeExceptionally(failure);
                }
            });
        } catch (RuntimeException | Error e) {
            ready.completeExceptionally(e);
        }
        return ready;
    }

    /** Dependent stages are plain futures. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private void queue(ClientContext context, int cost, Duration left) {
        if (isDone()) {
            return; // given up meanwhile
        }
        try {
            Permit permit = context.limiter().queue(cost, left, context.timing());
            queued = permit;
            permit.turn().whenComplete((turn, failure) -> {
                if (!complete(permit)) {
                    permit.release();
                }
            });
            leaveIf(isCompletedExceptionally() ? new IllegalStateException() : null);
        } catch (RuntimeException | Error e) {
            completeExceptionally(e);
        }
    }

    private void leaveIf(@Nullable Throwable failure) {
        Permit permit = queued;
        if (failure != null && permit != null) {
            permit.release();
        }
    }
}
