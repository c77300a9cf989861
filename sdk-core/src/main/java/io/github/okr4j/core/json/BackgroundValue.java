package io.github.okr4j.core.json;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A value that is created on its own thread. Preparing Jackson takes about as long as the first connection, and neither
 * needs the other.
 */
final class BackgroundValue<T> {
    private final FutureTask<T> making;

    private BackgroundValue(FutureTask<T> making) {
        this.making = making;
    }

    static <T> BackgroundValue<T> of(Callable<T> value) {
        FutureTask<T> making = new FutureTask<>(value);
        // Keeps neither the program nor a class loader alive.
        Thread thread = new Thread(null, making, "okr4j-json", 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(null);
        try {
            thread.start();
        } catch (OutOfMemoryError noThread) {
            making.run();
        }
        return new BackgroundValue<>(making);
    }

    /** Waits for the value. An interrupt is kept for the next blocking call, because this is not I/O. */
    T get() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return making.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof Error error) {
                        throw error; // for example a conflict of library versions
                    }
                    throw new IllegalStateException(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
