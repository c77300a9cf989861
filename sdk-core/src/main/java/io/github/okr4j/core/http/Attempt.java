package io.github.okr4j.core.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** Rides on a request as a tag; learns whether it got as far as a connection, and whether it took too long. */
final class Attempt implements Timed {
    /** Longer would pass the end of the clock's numbers. */
    private static final long FOREVER = Long.MAX_VALUE / 2;

    private final Duration timeout;
    private long deadline;
    private @Nullable Call call;
    private volatile boolean sent;
    private volatile boolean timedOut;

    Attempt(Duration timeout) {
        this.timeout = timeout;
    }

    void sent() {
        sent = true;
    }

    void notSent() {
        sent = false;
    }

    boolean isSent() {
        return sent;
    }

    /** The attempt begins now, which may be long after it was asked for: OkHttp lets many asynchronous calls wait. */
    void begin(Call running, long now) {
        call = running;
        deadline = now + Math.min(TimeUnit.NANOSECONDS.convert(timeout), FOREVER);
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
}
