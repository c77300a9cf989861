package io.github.okr4j.core.http;

import io.github.okr4j.core.auth.Credentials;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an attempt waits for: credentials that will be accepted, then a turn among the client's requests. No thread is
 * parked meanwhile. If it is cancelled or takes too long, the place in the queue is given up.
 */
final class Ready extends CompletableFuture<Ticket> {
    private volatile @Nullable Ticket queued;

    private Ready() {}

    /** Whether there is nothing to wait for, as for most clients there never is. */
    static boolean isAtOnce(Wiring wiring) {
        return wiring.limiter() == RateLimiter.UNLIMITED
                && wiring.credentials().ready() == Credentials.NOTHING_TO_WAIT_FOR;
    }

    /** Waits on the wall clock, as requests on the wire do. */
    @SuppressWarnings("FutureReturnValueIgnored") // the handlers complete this future, whose failures they are
    static Ready of(Wiring wiring, int cost, Supplier<Duration> left) {
        Ready ready = new Ready();
        ready.whenComplete((ticket, failure) -> ready.leaveIf(failure));
        try {
            wiring.credentials().ready().whenComplete((signed, failure) -> {
                if (failure == null) {
                    ready.queue(wiring, cost, left.get());
                } else {
                    ready.completeExceptionally(failure);
                }
            });
        } catch (RuntimeException e) {
            ready.completeExceptionally(e);
        }
        return ready.isDone() ? ready : ready.within(left.get());
    }

    /** Dependent stages are plain futures. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }

    private Ready within(Duration left) {
        orTimeout(Math.max(1, TimeUnit.NANOSECONDS.convert(left)), TimeUnit.NANOSECONDS);
        return this;
    }

    @SuppressWarnings("FutureReturnValueIgnored")
    private void queue(Wiring wiring, int cost, Duration left) {
        if (isDone()) {
            return; // given up meanwhile
        }
        try {
            Ticket ticket = wiring.limiter().queue(cost, left, wiring.timing());
            queued = ticket;
            ticket.turn().whenComplete((turn, failure) -> {
                if (!complete(ticket)) {
                    ticket.giveBack();
                }
            });
            leaveIf(isCompletedExceptionally() ? new IllegalStateException() : null);
        } catch (RuntimeException e) {
            completeExceptionally(e);
        }
    }

    private void leaveIf(@Nullable Throwable failure) {
        Ticket ticket = queued;
        if (failure != null && ticket != null) {
            ticket.giveBack();
        }
    }
}
