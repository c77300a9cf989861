package io.github.okr4j.core.http;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Iterator;

/**
 * An amount per sliding window. What is taken is returned one period after the response, because the vendor counts a
 * request at an unknown time before its response. Guarded by the limiter's lock.
 */
final class SlidingWindow {
    /** The resolution of the window. Otherwise a daily budget would keep an entry per call. */
    private static final int PARTS = 1_024;

    private final long limit;
    private final long period;
    private final ArrayDeque<Spent> spent = new ArrayDeque<>();
    private long spentAmount;
    private long underWay;

    private record Spent(long since, long freeAt, long amount) {}

    SlidingWindow(long limit, Duration period) {
        this.limit = limit;
        this.period = period.toNanos();
    }

    SlidingWindow unused() {
        return new SlidingWindow(limit, Duration.ofNanos(period));
    }

    long limit() {
        return limit;
    }

    boolean hasRoom(long amount, long now) {
        return amount <= free(now);
    }

    void take(long amount) {
        underWay += amount;
    }

    void release(long amount) {
        underWay -= amount;
    }

    void responded(long amount, long now) {
        underWay -= amount;
        spentAmount += amount;
        long freeAt = now + period;
        Spent last = spent.peekLast();
        if (last != null && freeAt - last.since <= period / PARTS) {
            spent.removeLast();
            spent.addLast(new Spent(last.since, freeAt, last.amount + amount));
        } else {
            spent.addLast(new Spent(freeAt, freeAt, amount));
        }
    }

    /** The time until there is room, or -1 if that depends on pending responses. */
    long untilRoom(long amount, long now) {
        long missing = amount - free(now);
        Iterator<Spent> next = spent.iterator();
        long at = now;
        while (missing > 0 && next.hasNext()) {
            Spent one = next.next();
            missing -= one.amount;
            at = one.freeAt;
        }
        return missing > 0 ? -1 : at - now;
    }

    /** The least time until an amount is granted, even if every response comes at once. */
    long atLeastUntil(long amount, long now) {
        long rounds = (amount - 1) / limit;
        long wait = untilRoom(amount - rounds * limit, now);
        long firstRound = wait < 0 ? period : wait;
        return rounds > Long.MAX_VALUE / 2 / period ? Long.MAX_VALUE / 2 : firstRound + rounds * period;
    }

    private long free(long now) {
        for (Spent first = spent.peekFirst(); first != null && first.freeAt - now <= 0; first = spent.peekFirst()) {
            spentAmount -= first.amount;
            spent.removeFirst();
        }
        return limit - spentAmount - underWay;
    }
}
