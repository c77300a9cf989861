package io.github.okr4j.core.http;

import io.github.okr4j.core.json.Drift;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** One line at INFO for each operation and path whose JSON has an unexpected shape, once per process. */
final class DriftLog {
    static final DriftLog SHARED = new DriftLog();

    /** Vendors have some hundred components each; a server that makes up names must not fill the memory. */
    private static final int MAX_LINES = 1_000;

    private static final Logger LOGGER = System.getLogger("io.github.okr4j.drift");

    private final Set<String> logged = ConcurrentHashMap.newKeySet();

    void log(Operation<?> operation, List<Drift> drift) {
        for (Drift one : drift) {
            String place = operation.name() + " " + one.pathPattern();
            if (logged.size() < MAX_LINES && logged.add(place)) {
                LOGGER.log(
                        Level.INFO,
                        () -> place + ": expected " + one.expected() + ", found " + one.found()
                                + "; see ApiResponse.drift()");
            }
        }
    }
}
