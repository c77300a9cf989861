package io.github.okr4j.core.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okio.AsyncTimeout;

/**
 * Ends calls that the attempt timer should have ended two seconds ago, on a thread that is not ours: OkHttp's call timeout
 * runs on Okio's watchdog.
 *
 * <p>The watchdog wakes when a timeout begins that ends before all others. While calls are made one at a time that is
 * each of them, and it would cost a tenth of a small call. This timeout ends every second as long as calls are made, so
 * theirs never ends first.
 */
class SecondNet extends AsyncTimeout {
    private static final long GRACE_NANOS = TimeUnit.SECONDS.toNanos(2);

    /** One for all clients, as Okio's watchdog is. */
    static final SecondNet SHARED = new SecondNet(Duration.ofSeconds(1));

    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile boolean used;

    /** How long it takes to notice that no more calls are made. */
    SecondNet(Duration look) {
        timeout(look.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Bounds a call from the moment it runs until its response is read. */
    void over(Call call, long timeoutNanos) {
        call.timeout().timeout(timeoutNanos + GRACE_NANOS, TimeUnit.NANOSECONDS);
        used = true;
        beginOnce();
    }

    /** Whoever says that it has ended looks once more for who used it; one of the two always notices the other. */
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
            // Okio could not start its watchdog, and will not try again. The attempt timer remains.
        }
    }
}
