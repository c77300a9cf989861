package io.github.okr4j.core.http;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Logs one redacted line per attempt at DEBUG. */
final class AttemptLog {
    private static final Logger LOGGER = System.getLogger("io.github.okr4j.http");

    private AttemptLog() {}

    static void attempt(Operation<?> operation, Supplier<String> request, int attempt, String result, long nanos) {
        if (LOGGER.isLoggable(Level.DEBUG)) {
            LOGGER.log(
                    Level.DEBUG,
                    operation.name() + " attempt " + attempt + " (" + request.get() + "): " + result + " after "
                            + TimeUnit.NANOSECONDS.toMillis(nanos) + " ms");
        }
    }
}
