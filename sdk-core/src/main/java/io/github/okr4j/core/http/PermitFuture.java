package io.github.okr4j.core.http;

import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.http.CallListener.WaitReason;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BiConsumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Waits for valid credentials, then for a permit of the rate limiter, without blocking a thread. Canceling it gives up
 * the place in the queue.
 */
final class PermitFuture extends CompletableFuture<Permit> {
    private static final Logger LOGGER = System.getLogger("io.github.okr4j.http");
    private static final String PROBLEM = "a permit of the rate budget could not be ended: ";

    private final LongSupplier nanoTime;
    private final long since;
    private volatile @Nullable Permit queued;
    private volatile boolean refreshing;
    private volatile boolean waiting;
    private volatile long askedAt;

    private PermitFuture(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.since = nanoTime.getAsLong();
    }

    /** Tells what was waited for until now. */
    void waits(BiConsumer<WaitReason, Duration> listener) {
        long now = nanoTime.getAsLong();
        if (refreshing) {
            listener.accept(WaitReason.REFRESH, Duration.ofNanos((queued == null ? now : askedAt) - since));
        }
        if (waiting) {
            listener.accept(WaitReason.PERMIT, Duration.ofNanos(now - askedAt));
        }
    }

    /** The budget failed, not the credentials. */
    static final class BudgetFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private BudgetFailure(Throwable cause) {
            super(null, cause, false, false);
        }
    }

    /** Whether there is nothing to wait for, as for most clients. */
    static boolean isAtOnce(ClientContext context) {
        return context.budget() == RateLimiter.UNLIMITED
                && context.credentials().ready() == Credentials.NOTHING_TO_WAIT_FOR;
    }

    /** Has no time limit. The caller cancels it when the timeout of the call is over. */
    @SuppressWarnings("FutureReturnValueIgnored") // the handlers complete this future, whose failures they are
    static PermitFuture of(ClientContext context, int cost, Supplier<Duration> left) {
        PermitFuture ready = new PermitFuture(context.timing().nanoTime());
        ready.whenComplete((permit, failure) -> ready.leaveIf(failure));
        try {
            CompletionStage<?> credentials = context.credentials().ready();
            ready.refreshing = !credentials.toCompletableFuture().isDone();
            credentials.whenComplete((signed, failure) -> {
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
            askedAt = nanoTime.getAsLong();
            Permit permit = context.budget().acquire(cost, left, context.timing());
            waiting = !permit.granted().isDone();
            queued = permit;
            permit.granted().whenComplete((turn, failure) -> {
                if (failure != null) {
                    TooLateException late = TooLateException.in(failure);
                    completeExceptionally(late == null ? new BudgetFailure(failure) : late);
                } else if (!complete(permit)) {
                    release(permit);
                }
            });
            leaveIf(isCompletedExceptionally() ? new IllegalStateException() : null);
        } catch (TooLateException | Error e) {
            completeExceptionally(e);
        } catch (RuntimeException e) {
            completeExceptionally(new BudgetFailure(e));
        }
    }

    private void leaveIf(@Nullable Throwable failure) {
        Permit permit = queued;
        if (failure != null && permit != null) {
            release(permit);
        }
    }

    /** The call is over: it gives up its place, or the permit that it was granted and did not use. */
    void giveUp() {
        if (!cancel(false) && !isCompletedExceptionally()) {
            release(join());
        }
    }

    /** A permit may be foreign code, and what it throws must not hurt the call. */
    static void release(Permit permit) {
        try {
            permit.release();
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, () -> PROBLEM + e.getClass().getName());
        }
    }

    /** The same for a request that was sent, whose response is worth more than its count. */
    static void use(Permit permit) {
        try {
            permit.used();
        } catch (RuntimeException e) {
            LOGGER.log(Level.WARNING, () -> PROBLEM + e.getClass().getName());
        }
    }
}
