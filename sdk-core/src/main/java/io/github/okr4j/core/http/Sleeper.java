package io.github.okr4j.core.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** How a call waits between attempts. Tests supply one that does not wait. */
public interface Sleeper {
    /**
     * Waits in real time. Scheduled tasks run on the SDK's daemon threads without a context class loader. A task may
     * block without delaying another.
     */
    Sleeper SYSTEM = new Sleeper() {
        /**
         * Blocks the calling thread.
         *
         * @param duration 0 or more
         * @throws InterruptedException if the thread is interrupted
         */
        @Override
        public void sleep(Duration duration) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(TimeUnit.NANOSECONDS.convert(duration));
        }

        /**
         * Runs a task later on another thread.
         *
         * @param delay 0 or more
         */
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
