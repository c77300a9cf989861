package io.github.okr4j.core.http;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/**
 * Rides on a request as a tag; learns how far it got, and whether it took too long.
 *
 * <p>An attempt that was abandoned is never sent, even if OkHttp comes to it later.
 */
final class Attempt implements Timed {
    private static final AtomicIntegerFieldUpdater<Attempt> STATE =
            AtomicIntegerFieldUpdater.newUpdater(Attempt.class, "state");
    private static final int SENT = 1;
    private static final int ABANDONED = 2;

    /** Longer would pass the end of the clock's numbers. */
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

    /** May take as long as its timeout, and not longer than what is left of the call's. */
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

    /** At most what can be added to the clock. */
    static long nanos(Duration duration) {
        return Math.min(TimeUnit.NANOSECONDS.convert(duration), FOREVER);
    }

    /** A request leaves now, false if it must not; only OkHttp's authenticators and its 421 make it more than one. */
    boolean maySend() {
        if (!STATE.compareAndSet(this, 0, SENT) && state != SENT) {
            return false;
        }
        challenged = false;
        requests++;
        return true;
    }

    /** It did not leave: its connection was closing. */
    void notSent() {
        STATE.getAndUpdate(this, before -> before & ~SENT);
        requests--;
    }

    /** It left, and the server or a proxy said that it was not executed. */
    void refused() {
        STATE.getAndUpdate(this, before -> before & ~SENT);
        refused = true;
    }

    /** From now on it cannot be sent; says whether it was sent before. */
    boolean abandon() {
        return (STATE.getAndUpdate(this, before -> before | ABANDONED) & SENT) != 0;
    }

    boolean isAbandoned() {
        return (state & ABANDONED) != 0;
    }

    boolean isRefused() {
        return refused;
    }

    /** The status of a response; after 401 and 407 OkHttp may send the same request with credentials. */
    void answered(int status) {
        challenged = status == 401 || status == 407;
    }

    boolean isChallenged() {
        return challenged;
    }

    /** How many requests OkHttp sent on its own account beyond the first. */
    int resends() {
        return Math.max(0, requests - 1);
    }

    boolean isSent() {
        return (state & SENT) != 0;
    }

    /** The attempt begins now, which may be long after it was asked for: OkHttp lets many asynchronous calls wait. */
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

    /** Whatever a listener of a shared client throws when it is told; the call is canceled by then. */
    static void cancel(Call call) {
        try {
            call.cancel();
        } catch (Throwable thrownByListener) {
            // Checked exceptions too, which Kotlin does not declare. There is nobody to tell.
        }
    }

    boolean isTimedOut() {
        return timedOut;
    }

    /** Whether the attempt has taken too long by now, even if the timer has not noticed yet. */
    boolean isOver() {
        return timedOut || (hasBegun() && left(System.nanoTime()) <= 0);
    }
}
