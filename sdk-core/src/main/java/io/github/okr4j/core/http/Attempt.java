package io.github.okr4j.core.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import org.jspecify.annotations.Nullable;

/** Rides on a request as a tag; learns whether it got as far as a connection, and whether it took too long. */
final class Attempt {
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

    /** Nanoseconds until the attempt has taken too long. */
    long left(long now) {
        return deadline - now;
    }

    void timeOut() {
        timedOut = true;
        if (call != null) {
            call.cancel();
        }
    }

    boolean isTimedOut() {
        return timedOut;
    }
}
