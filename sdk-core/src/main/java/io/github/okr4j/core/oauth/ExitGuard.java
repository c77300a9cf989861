package io.github.okr4j.core.oauth;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Delays the exit of the process during a refresh, so that the new tokens are saved. */
final class ExitGuard {
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(5);

    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread hook;

    private ExitGuard() {
        // Inherits nothing, so that it keeps no class loader but that of this class, and that until the end only.
        hook = new Thread(null, this::await, "okr4j-refresh-at-exit", 0, false);
        hook.setContextClassLoader(null);
    }

    /**
     * Starts the guard.
     *
     * @throws IllegalStateException if the process is exiting and cannot wait for the refresh
     */
    static ExitGuard begin() {
        ExitGuard guard = new ExitGuard();
        try {
            Runtime.getRuntime().addShutdownHook(guard.hook);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    "the process is ending: no token is refreshed, as the new one might not be saved", e);
        }
        return guard;
    }

    Thread hook() {
        return hook;
    }

    void end() {
        end.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            return; // the process is ending, and the hook has just been released
        }
    }

    private void await() {
        try {
            end.await(LONGEST_DELAY.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
