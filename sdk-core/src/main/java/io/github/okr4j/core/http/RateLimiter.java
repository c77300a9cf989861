package io.github.okr4j.core.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Limits requests and tokens per sliding window, so that the vendor never needs to reject one. Requests are served in
 * order. Safe for use by many threads and several clients.
 *
 * <p>A request counts for one period after its response, because only then has the vendor certainly stopped counting
 * it. Other programs with the same account are not seen, so leave them their share of the limit.
 */
public final class RateLimiter implements RateBudget {
    static final RateLimiter UNLIMITED = new RateLimiter(null, null);

    private final @Nullable SlidingWindow requests;
    private final @Nullable SlidingWindow tokens;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<LimiterPermit> queue = new ArrayDeque<>();
    private @Nullable Long alarmAt;

    private RateLimiter(@Nullable SlidingWindow requests, @Nullable SlidingWindow tokens) {
        this.requests = requests;
        this.tokens = tokens;
    }

    /** Creates a builder, which needs at least one limit. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Queues a request.
     *
     * @throws TooLateException if it cannot be granted before the timeout of the call
     */
    @Override
    public Permit acquire(int cost, Duration left, Timing timing) {
        if (requests == null && tokens == null) {
            return LimiterPermit.FREE;
        }
        LimiterPermit permit = new LimiterPermit(this, cost, timing);
        lock.lock();
        try {
            long now = now(timing);
            if (!queue.isEmpty() || !hasRoom(permit, now)) {
                requireInTime(permit, left, now);
            }
            queue.addLast(permit);
        } finally {
            lock.unlock();
        }
        next(timing);
        return permit;
    }

    void leave(LimiterPermit permit, boolean responded) {
        lock.lock();
        try {
            if (permit.state() == LimiterPermit.State.QUEUED) {
                queue.remove(permit);
            } else if (permit.state() == LimiterPermit.State.GRANTED) {
                settle(permit, responded);
            } else {
                return;
            }
            permit.state(LimiterPermit.State.OVER);
        } finally {
            lock.unlock();
        }
        next(permit.timing());
    }

    /** Lets all go whose turn it is, outside the lock; if the next one's time is known, comes back then. */
    private void next(Timing timing) {
        List<LimiterPermit> turns = new ArrayList<>();
        long alarm = -1;
        lock.lock();
        try {
            long now = now(timing);
            for (LimiterPermit first = queue.peekFirst();
                    first != null && hasRoom(first, now);
                    first = queue.peekFirst()) {
                queue.removeFirst();
                take(first);
                turns.add(first);
            }
            LimiterPermit first = queue.peekFirst();
            long wait = first == null ? -1 : untilRoom(first, now);
            if (wait >= 0 && (alarmAt == null || now + wait - alarmAt < 0)) {
                alarmAt = now + wait;
                alarm = wait;
            }
        } finally {
            lock.unlock();
        }
        turns.forEach(permit -> permit.granted().complete(null));
        if (alarm >= 0) {
            setAlarm(alarm, timing);
        }
    }

    private void setAlarm(long nanos, Timing timing) {
        try {
            timing.sleeper().schedule(Duration.ofNanos(nanos), () -> alarm(timing));
        } catch (RuntimeException | Error e) {
            // No thread can be started, say. The request that got here is none of those that wait, so it goes on; the
            // next one that comes or goes sets the alarm.
            forgetAlarm();
        }
    }

    private void alarm(Timing timing) {
        forgetAlarm();
        next(timing);
    }

    private void forgetAlarm() {
        lock.lock();
        try {
            alarmAt = null;
        } finally {
            lock.unlock();
        }
    }

    private void requireInTime(LimiterPermit permit, Duration left, long now) {
        if (tokens != null && permit.cost() > tokens.limit()) {
            throw new TooLateException(
                    "the call costs " + permit.cost() + " tokens, and the client's rate limiter allows "
                            + tokens.limit() + " at most",
                    false);
        }
        long wait = Math.max(
                atLeast(requests, 1 + queue.size(), now),
                atLeast(tokens, permit.cost() + queued(LimiterPermit::cost), now));
        if (wait >= TimeUnit.NANOSECONDS.convert(left)) {
            throw new TooLateException(
                    "the client's rate limiter grants the call in " + Duration.ofNanos(wait) + " at the earliest, but "
                            + left + " of its timeout are left",
                    true);
        }
    }

    private long queued(ToLongFunction<LimiterPermit> amount) {
        return queue.stream().mapToLong(amount).sum();
    }

    private static long atLeast(@Nullable SlidingWindow window, long amount, long now) {
        return window == null || amount == 0 ? 0 : window.atLeastUntil(amount, now);
    }

    private boolean hasRoom(LimiterPermit permit, long now) {
        return (requests == null || requests.hasRoom(1, now)) && (tokens == null || tokens.hasRoom(permit.cost(), now));
    }

    private long untilRoom(LimiterPermit permit, long now) {
        long forRequest = requests == null ? 0 : requests.untilRoom(1, now);
        long forTokens = tokens == null ? 0 : tokens.untilRoom(permit.cost(), now);
        return forRequest < 0 || forTokens < 0 ? -1 : Math.max(forRequest, forTokens);
    }

    private void take(LimiterPermit permit) {
        permit.state(LimiterPermit.State.GRANTED);
        if (requests != null) {
            requests.take(1);
        }
        if (tokens != null) {
            tokens.take(permit.cost());
        }
    }

    private void settle(LimiterPermit permit, boolean responded) {
        long now = now(permit.timing());
        settle(requests, 1, responded, now);
        settle(tokens, permit.cost(), responded, now);
    }

    private static void settle(@Nullable SlidingWindow window, long amount, boolean responded, long now) {
        if (window != null && responded) {
            window.responded(amount, now);
        } else if (window != null) {
            window.release(amount);
        }
    }

    private static long now(Timing timing) {
        return timing.nanoTime().getAsLong();
    }

    @Override
    public String toString() {
        return "RateLimiter[" + (requests == null ? "" : requests.limit() + " requests")
                + (requests == null || tokens == null ? "" : ", ")
                + (tokens == null ? "" : tokens.limit() + " tokens") + "]";
    }

    /** Builds a {@link RateLimiter}. */
    public static final class Builder {
        private @Nullable SlidingWindow requests;
        private @Nullable SlidingWindow tokens;

        private Builder() {}

        /**
         * Limits the number of requests.
         *
         * @param limit 1 or more
         * @param period length of the sliding window, positive
         * @throws IllegalArgumentException if a value is not positive
         */
        public Builder requests(int limit, Duration period) {
            this.requests = window("limit", limit, period);
            return this;
        }

        /**
         * Limits the number of tokens. {@link Operation#cost} states what each request costs.
         *
         * @param budget 1 or more
         * @param period length of the sliding window, positive
         * @throws IllegalArgumentException if a value is not positive
         */
        public Builder tokens(long budget, Duration period) {
            this.tokens = window("budget", budget, period);
            return this;
        }

        /**
         * Builds the limiter. Each limiter counts on its own.
         *
         * @throws IllegalArgumentException if no limit is set
         */
        public RateLimiter build() {
            if (requests == null && tokens == null) {
                throw new IllegalArgumentException("set requests(limit, period) or tokens(budget, period)");
            }
            return new RateLimiter(
                    requests == null ? null : requests.unused(), tokens == null ? null : tokens.unused());
        }

        private static SlidingWindow window(String parameter, long amount, Duration period) {
            if (amount < 1) {
                throw new IllegalArgumentException(parameter + " must be 1 or more, not " + amount);
            }
            if (period.isZero() || period.isNegative()) {
                throw new IllegalArgumentException("period must be positive, not " + period);
            }
            return new SlidingWindow(amount, period);
        }
    }
}
