package io.github.okr4j.core.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okio.AsyncTimeout;

/**
 * Ends calls that the attempt timer should have ended two seconds ago. It uses OkHttp's call timeout, which runs on Okio's
 * watchdog thread and so does not depend on the SDK's threads.
 *
 * <p>The watchdog wakes for each new timeout that is the earliest of all. Without this class every sequential call would wake
 * it, which costs a tenth of a small call. This timeout ends every second while calls are made, so that it is always the
 * earliest.
 */
class SecondNet extends AsyncTimeout {
    private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** Shared by all clients, as Okio's watchdog is. */
    static final SecondNet SHARED = new SecondNet(Duration.ofSeconds(1));

    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile boolean used;

    /** Creates a timeout that ends by itself one or two periods after the last call. */
    SecondNet(Duration look) {
        timeout(look.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Bounds a call from its start until its response is read. */
    void over(Call call, long timeoutNanos) {
        call.timeout().timeout(timeoutNanos + GRACE_NANOS, TimeUnit.NANOSECONDS);
        used = true;
        beginOnce();
    }

    /** Reads {@code used} again after clearing {@code begun}, so that a call made in between is not missed. */
    @Override
    protected void timedOut() {
        exit();
        if (used) {
            used = false;
            begin();
        } else {
            begun.set(false);
            if (used) {
                beginOnce();
            }
        }
    }

    private void beginOnce() {
        if (!begun.get() && begun.compareAndSet(false, true)) {
            begin();
        }
    }

    private void begin() {
        try {
            enter();
        } catch (OutOfMemoryError e) {
            // Okio could not start its watchdog and does not retry. The attempt timer still bounds calls.
        }
    }
}
