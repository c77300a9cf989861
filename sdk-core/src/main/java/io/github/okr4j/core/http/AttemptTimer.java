package io.github.okr4j.core.http;

import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Ends attempts that take too long, from the moment they begin until their answer is read.
 *
 * <p>OkHttp's own timers wake their thread for nearly every call, which is a tenth of all that a small call costs. This
 * one looks once a second, sooner only if an attempt is due sooner, and not at all while nothing runs.
 */
final class AttemptTimer implements Interceptor {
    /** One for all clients, as its thread is. */
    static final AttemptTimer SHARED = new AttemptTimer();

    private static final long LOOK = TimeUnit.SECONDS.toNanos(1);

    private final Set<AttemptMark> running = ConcurrentHashMap.newKeySet();
    private final Thread thread = new Thread(this::watch, "okr4j-timeouts");
    private volatile boolean idle;
    private volatile long nextLook;

    private AttemptTimer() {
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        AttemptMark mark = chain.request().tag(AttemptMark.class);
        if (mark != null) {
            begin(mark, chain);
        }
        return chain.proceed(chain.request());
    }

    private void begin(AttemptMark mark, Chain chain) {
        mark.begin(chain.call(), System.nanoTime());
        running.add(mark);
        // Whoever goes idle looks once more after saying so: one of the two always notices the other.
        if (idle || mark.left(nextLook) < 0) {
            LockSupport.unpark(thread);
        }
    }

    /** To be called when an attempt is over. */
    void end(AttemptMark mark) {
        running.remove(mark);
    }

    private static void timeOut(AttemptMark mark) {
        try {
            mark.timeOut();
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
            if (idle && running.isEmpty()) {
                LockSupport.park(running);
            } else {
                LockSupport.parkNanos(running, wait);
            }
            idle = false;
        }
    }

    /** Ends what is due, and says how long nothing else will be. */
    private long look(long now) {
        long wait = LOOK;
        for (Iterator<AttemptMark> marks = running.iterator(); marks.hasNext(); ) {
            AttemptMark mark = marks.next();
            long left = mark.left(now);
            if (left <= 0) {
                marks.remove();
                timeOut(mark);
            } else {
                wait = Math.min(wait, left);
            }
        }
        return wait;
    }
}
