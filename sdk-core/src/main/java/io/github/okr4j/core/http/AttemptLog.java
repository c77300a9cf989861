package io.github.okr4j.core.http;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Logs one redacted line per attempt at DEBUG. */
final class AttemptLog {
    private static final Logger LOGGER = System.getLogger("io.github.okr4j.http");

    private AttemptLog() {}

    /**
     * Logs an attempt that ended.
     *
     * @param broken why there was no response, or null
     * @param status of the response, or null
     */
    static void attempt(
            Operation<?> operation,
            Supplier<String> request,
            int attempt,
            @Nullable Object broken,
            @Nullable Integer status,
            long nanos) {
        if (LOGGER.isLoggable(Level.DEBUG)) {
            LOGGER.log(
                    Level.DEBUG,
                    operation.name() + " attempt " + attempt + " (" + request.get() + "): "
                            + (broken == null ? "HTTP " + status : broken) + " after "
                            + TimeUnit.NANOSECONDS.toMillis(nanos) + " ms");
        }
    }
}
