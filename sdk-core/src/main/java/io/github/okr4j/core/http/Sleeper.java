package io.github.okr4j.core.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How a call waits between attempts; a test brings one that does not. */
public interface Sleeper {
    /**
     * Real waiting. Scheduled tasks run on the SDK's own daemon threads, which have no context class loader; a task may
     * block without delaying another.
     */
    Sleeper SYSTEM = new Sleeper() {
        @Override
        public void sleep(Duration duration) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(TimeUnit.NANOSECONDS.convert(duration));
        }

        @Override
        public void schedule(Duration delay, Runnable task) {
            Scheduler.SHARED.schedule(delay, task);
        }
    };

    /**
     * Blocks the calling thread.
     *
     * @param duration how long; 0 or more
     * @throws InterruptedException if the thread is interrupted
     */
    void sleep(Duration duration) throws InterruptedException;

    /**
     * Runs a task later, on another thread.
     *
     * @param delay how much later; 0 or more
     * @param task what to run
     */
    void schedule(Duration delay, Runnable task);
}
