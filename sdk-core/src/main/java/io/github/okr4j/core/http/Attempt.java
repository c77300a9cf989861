package io.github.okr4j.core.http;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/**
 * The state of one attempt, attached to its request as a tag. It records how far the request got and whether it took
 * too long.
 *
 * <p>An abandoned attempt is never sent, even if OkHttp starts it later.
 */
final class Attempt implements Timed {
    private static final AtomicIntegerFieldUpdater<Attempt> STATE =
            AtomicIntegerFieldUpdater.newUpdater(Attempt.class, "state");
    private static final int SENT = 1;
    private static final int ABANDONED = 2;

    /** A longer duration would overflow the clock. */
    private static final long FOREVER = Long.MAX_VALUE / 2;

    private final long timeout;
    private final long latest;
    private long deadline;
    private volatile @Nullable Call call;
    private volatile int state;
    private volatile boolean refused;
    private volatile boolean challenged;
    private int requests;
    private volatile boolean timedOut;

    /** Takes the shorter of its own timeout and the rest of the call's. */
    Attempt(Duration timeout, Duration left) {
        this.timeout = Math.min(nanos(timeout), nanos(left));
        this.latest = System.nanoTime() + nanos(left);
    }

    Duration timeout() {
        return Duration.ofNanos(timeout);
    }

    static Attempt of(Call call) {
        return Objects.requireNonNull(call.request().tag(Attempt.class));
    }

    /** The duration, bounded so that it can be added to the clock. */
    static long nanos(Duration duration) {
        return Math.min(TimeUnit.NANOSECONDS.convert(duration), FOREVER);
    }

    /**
     * A request is about to be sent. Returns false if it must not. Only OkHttp's authenticators and its handling of 421
     * send more than one.
     */
    boolean maySend() {
        if (!STATE.compareAndSet(this, 0, SENT) && state != SENT) {
            return false;
        }
        challenged = false;
        requests++;
        return true;
    }

    /** The request was not sent because its connection was closing. */
    void notSent() {
        STATE.getAndUpdate(this, before -> before & ~SENT);
        requests--;
    }

    /** The request was sent, and the server or a proxy reported that it was not executed. */
    void refused() {
        STATE.getAndUpdate(this, before -> before & ~SENT);
        refused = true;
    }

    /** Prevents the request from being sent. Returns whether it was sent before. */
    boolean abandon() {
        return (STATE.getAndUpdate(this, before -> before | ABANDONED) & SENT) != 0;
    }

    boolean isAbandoned() {
        return (state & ABANDONED) != 0;
    }

    boolean isRefused() {
        return refused;
    }

    /** Records the status of a response. After 401 and 407 OkHttp may send the same request with credentials. */
    void responded(int status) {
        challenged = status == 401 || status == 407;
    }

    boolean isChallenged() {
        return challenged;
    }

    /** The number of requests that OkHttp sent by itself after the first. */
    int resends() {
        return Math.max(0, requests - 1);
    }

    boolean isSent() {
        return (state & SENT) != 0;
    }

    /** Starts the attempt, which OkHttp may do long after it was enqueued. */
    void begin(Call running, long now) {
        deadline = latest - now < timeout ? latest : now + timeout;
        call = running;
    }

    boolean hasBegun() {
        return call != null;
    }

    long timeoutNanos() {
        return timeout;
    }

    @Override
    public long left(long now) {
        return deadline - now;
    }

    @Override
    public void timeOut() {
        timedOut = true;
        Call running = call;
        if (running != null) {
            cancel(running);
        }
    }

    /** Cancels a call. Exceptions of listeners are ignored, because the call is canceled by then. */
    static void cancel(Call call) {
        try {
            call.cancel();
        } catch (Throwable thrownByListener) {
            // Includes checked exceptions, which Kotlin does not declare. No caller could handle them.
        }
    }

    boolean isTimedOut() {
        return timedOut;
    }

    /** Whether the attempt has exceeded its timeout, even if the timer has not noticed yet. */
    boolean isOver() {
        return timedOut || (hasBegun() && left(System.nanoTime()) <= 0);
    }
}
