package io.github.okr4j.core.http;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** One line per attempt at DEBUG, redacted. */
final class AttemptLog {
    private static final Logger LOGGER = System.getLogger("io.github.okr4j.http");

    private AttemptLog() {}

    static void attempt(Operation<?> operation, String request, int attempt, String result, long millis) {
        LOGGER.log(
                Level.DEBUG,
                () -> operation.name() + " attempt " + attempt + " (" + request + "): " + result + " after " + millis
                        + " ms");
    }
}
