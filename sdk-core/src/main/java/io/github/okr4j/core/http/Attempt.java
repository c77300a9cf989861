package io.github.okr4j.core.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** Rides on a request as a tag; learns how far it got, and whether it took too long. */
final class Attempt implements Timed {
    /** Longer would pass the end of the clock's numbers. */
    private static final long FOREVER = Long.MAX_VALUE / 2;

    private final Duration timeout;
    private long deadline;
    private @Nullable Call call;
    private volatile boolean sent;
    private volatile boolean refused;
    private volatile boolean challenged;
    private int requests;
    private volatile boolean timedOut;

    Attempt(Duration timeout) {
        this.timeout = timeout;
    }

    Duration timeout() {
        return timeout;
    }

    /** A request leaves now; only OkHttp's authenticators and its 421 make it more than one. */
    void sent() {
        sent = true;
        challenged = false;
        requests++;
    }

    /** It did not leave: its connection was closing. */
    void notSent() {
        sent = false;
        requests--;
    }

    /** It left, and the server or a proxy said that it was not executed. */
    void refused() {
        sent = false;
        refused = true;
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
        return sent;
    }

    /** The attempt begins now, which may be long after it was asked for: OkHttp lets many asynchronous calls wait. */
    void begin(Call running, long now) {
        call = running;
        deadline = now + timeoutNanos();
    }

    long timeoutNanos() {
        return Math.min(TimeUnit.NANOSECONDS.convert(timeout), FOREVER);
    }

    @Override
    public long left(long now) {
        return deadline - now;
    }

    @Override
    public void timeOut() {
        timedOut = true;
        if (call != null) {
            cancel(call);
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
        return timedOut || (call != null && left(System.nanoTime()) <= 0);
    }
}
