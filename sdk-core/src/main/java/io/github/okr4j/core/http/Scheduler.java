package io.github.okr4j.core.http;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

/**
 * The SDK's own threads. One timer thread never blocks. Worker threads run tasks that may block; their number is not
 * limited, so that no task waits for a thread.
 *
 * <p>All are daemons without a context class loader. They end when idle, so that the class loader of an application can be
 * collected.
 */
final class Scheduler implements Executor {
    static final Scheduler SHARED = new Scheduler(Duration.ofSeconds(5), Scheduler::thread);

    private static final long RETRY_AFTER_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final ScheduledThreadPoolExecutor timer;
    private final ThreadPoolExecutor workers;

    Scheduler(Duration keepAlive, BiFunction<Runnable, String, Thread> threads) {
        long nanos = keepAlive.toNanos();
        timer = new ScheduledThreadPoolExecutor(1, task -> threads.apply(task, "okr4j-timer"));
        timer.setKeepAliveTime(nanos, TimeUnit.NANOSECONDS);
        timer.allowCoreThreadTimeOut(true);
        workers = new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                nanos,
                TimeUnit.NANOSECONDS,
                new SynchronousQueue<>(),
                task -> threads.apply(task, "okr4j-worker"));
    }

    /** Creates a thread that keeps neither the process nor a class loader alive. */
    static Thread thread(Runnable task, String name) {
        Thread thread = new Thread(null, task, name, 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(null);
        return thread;
    }

    /** Runs a task now on a worker thread, where it may block. */
    @Override
    public void execute(Runnable task) {
        workers.execute(task);
    }

    /** Runs a task later on a worker thread, where it may block. */
    void schedule(Duration delay, Runnable task) {
        if (delay.isZero() || delay.isNegative()) {
            execute(task);
        } else {
            onTimer(TimeUnit.NANOSECONDS.convert(delay), () -> handOver(task));
        }
    }

    /** Runs a task later on the timer thread. It must not block or run foreign code. */
    @SuppressWarnings("FutureReturnValueIgnored") // the tasks have no result, and none of them throws
    void onTimer(long delayNanos, Runnable task) {
        timer.schedule(task, delayNanos, TimeUnit.NANOSECONDS);
    }

    /** Retries if the system is out of threads, because a lost task could mean a call that never ends. */
    private void handOver(Runnable task) {
        try {
            execute(task);
        } catch (RuntimeException | Error e) {
            onTimer(RETRY_AFTER_NANOS, () -> handOver(task));
        }
    }
}
