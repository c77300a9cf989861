package io.github.okr4j.core.http;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Ends attempts and asynchronous calls that exceed their timeout.
 *
 * <p>OkHttp's timers wake their thread for nearly every call, which is a tenth of the cost of a small call. This timer
 * checks once a second, earlier only if something is due earlier, and not at all while nothing runs.
 *
 * <p>A check only finds what is due. The scheduler's workers end it, because that runs listeners of the user's HTTP
 * client. If a check is lost because its thread could not be started or died, the next attempt starts another.
 */
final class AttemptTimer implements Interceptor {
    /** One for all clients. */
    static final AttemptTimer SHARED = new AttemptTimer(Scheduler.SHARED);

    private static final long LOOK = TimeUnit.SECONDS.toNanos(1);
    private static final long LATE = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long NO_THREAD = TimeUnit.MILLISECONDS.toNanos(100);

    private final Scheduler scheduler;
    private final Set<Timed> running = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Look> next = new AtomicReference<>();

    AttemptTimer(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Attempt attempt = chain.request().tag(Attempt.class);
        if (attempt != null) {
            if (attempt.isAbandoned()) {
                throw new IOException("canceled before it started");
            }
            begin(attempt, chain.call());
        }
        return chain.proceed(chain.request());
    }

    void begin(Attempt attempt, Call call) {
        long now = System.nanoTime();
        attempt.begin(call, now);
        begin(attempt, now);
    }

    /** Also for what has begun before and got another deadline. */
    void begin(Timed timed, long now) {
        running.add(timed);
        // A look that finds nothing looks once more after saying that it is the last: one always notices the other.
        Look look = next.get();
        while (look == null || timed.left(look.at) < 0 || now - look.at > LATE) {
            if (replaced(look, now, Math.min(LOOK, timed.left(now)))) {
                return;
            }
            look = next.get();
        }
    }

    /** To be called when it is over. */
    void end(Timed timed) {
        running.remove(timed);
    }

    /** False if another thread was faster. */
    private boolean replaced(@Nullable Look old, long now, long wait) {
        Look look = new Look(now + wait);
        if (!next.compareAndSet(old, look)) {
            return false;
        }
        try {
            scheduler.onTimer(wait, look);
        } catch (RuntimeException | Error e) {
            // No thread can be started now. The next attempt schedules the check for all.
            next.compareAndSet(look, null);
        }
        return true;
    }

    /** Ends what is due, and says how long nothing else will be. */
    private long endDue(long now) {
        long wait = LOOK;
        for (Timed timed : running) {
            long left = timed.left(now);
            if (left > 0) {
                wait = Math.min(wait, left);
            } else if (!handedOver(timed)) {
                wait = Math.min(wait, NO_THREAD);
            }
        }
        return wait;
    }

    private boolean handedOver(Timed timed) {
        running.remove(timed);
        try {
            scheduler.execute(timed::timeOut);
            return true;
        } catch (RuntimeException | Error e) {
            running.add(timed);
            return false;
        }
    }

    private final class Look implements Runnable {
        private final long at;

        Look(long at) {
            this.at = at;
        }

        @Override
        public void run() {
            if (next.get() != this) {
                return; // a sooner one took its place
            }
            long now = System.nanoTime();
            long wait = endDue(now);
            if (!running.isEmpty()) {
                replaced(this, now, wait);
            } else if (next.compareAndSet(this, null) && !running.isEmpty()) {
                replaced(null, now, wait);
            }
        }
    }
}
