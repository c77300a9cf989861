package io.github.okr4j.core.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import okhttp3.Call;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Ends attempts that take too long, from the moment they begin until their answer is read.
 *
 * <p>OkHttp's own timers wake their thread for nearly every call, which is a tenth of all that a small call costs. This
 * one looks once a second, sooner only if an attempt is due sooner, and not at all while nothing runs; it ends after a
 * minute of that.
 */
final class AttemptTimer implements Interceptor {
    /** One for all clients, as its thread is. */
    static final AttemptTimer SHARED = new AttemptTimer(Duration.ofMinutes(1));

    private static final long LOOK = TimeUnit.SECONDS.toNanos(1);

    private final long keepAlive;
    private final Set<Attempt> running = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();
    private volatile boolean idle = true;
    private volatile long nextLook;

    /** How long its thread waits for another attempt. */
    AttemptTimer(Duration keepAlive) {
        this.keepAlive = keepAlive.toNanos();
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Attempt attempt = chain.request().tag(Attempt.class);
        if (attempt != null) {
            begin(attempt, chain.call());
        }
        return chain.proceed(chain.request());
    }

    void begin(Attempt attempt, Call call) {
        attempt.begin(call, System.nanoTime());
        running.add(attempt);
        // Whoever goes idle looks once more after saying so: one of the two always notices the other.
        if (idle || attempt.left(nextLook) < 0) {
            wake();
        }
    }

    private void wake() {
        Thread watching = thread.get();
        if (watching != null) {
            LockSupport.unpark(watching);
            return;
        }
        Thread fresh = new Thread(this::watch, "okr4j-timeouts");
        fresh.setDaemon(true);
        if (thread.compareAndSet(null, fresh)) {
            fresh.start();
        } else {
            LockSupport.unpark(thread.get());
        }
    }

    /** Who looks at the moment, or null while nobody has to. */
    @Nullable
    Thread thread() {
        return thread.get();
    }

    /** To be called when an attempt is over. */
    void end(Attempt attempt) {
        running.remove(attempt);
    }

    private static void timeOut(Attempt attempt) {
        try {
            attempt.timeOut();
        } catch (RuntimeException e) {
            // A listener of a shared client failed when it was told; the call is cancelled by then.
        }
    }

    private void watch() {
        while (true) {
            long now = System.nanoTime();
            nextLook = now + LOOK;
            long wait = look(now);
            nextLook = now + wait;
            idle = running.isEmpty();
            boolean nothing = idle && running.isEmpty();
            LockSupport.parkNanos(running, nothing ? keepAlive : wait);
            if (nothing && System.nanoTime() - now >= keepAlive && mayEnd()) {
                return;
            }
            idle = false;
        }
    }

    /** Who begins an attempt from now on starts another thread, and who has begun one is seen. */
    private boolean mayEnd() {
        idle = true;
        thread.set(null);
        return running.isEmpty() || !thread.compareAndSet(null, Thread.currentThread());
    }

    /** Ends what is due, and says how long nothing else will be. */
    private long look(long now) {
        long wait = LOOK;
        for (Iterator<Attempt> marks = running.iterator(); marks.hasNext(); ) {
            Attempt attempt = marks.next();
            long left = attempt.left(now);
            if (left <= 0) {
                marks.remove();
                timeOut(attempt);
            } else {
                wait = Math.min(wait, left);
            }
        }
        return wait;
    }
}
