package io.github.okr4j.core.http;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/** One line per attempt at DEBUG, redacted. */
final class AttemptLog {
    private static final Logger LOGGER = System.getLogger("io.github.okr4j.http");

    private AttemptLog() {}

    static void attempt(Operation<?> operation, Supplier<String> request, int attempt, String result, long millis) {
        LOGGER.log(
                Level.DEBUG,
                () -> operation.name() + " attempt " + attempt + " (" + request.get() + "): " + result + " after "
                        + millis + " ms");
    }
}
