package io.github.okr4j.examples.live;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.json.Drift;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of one operation.
 *
 * @param operation which one
 * @param result ok, drift, failed or skipped
 * @param detail what drifted, or why it failed or was skipped; empty if all is well
 */
record LiveRow(Operation<?> operation, Result result, String detail) {
    enum Result {
        OK,
        DRIFT,
        FAILED,
        SKIPPED
    }

    static LiveRow read(Operation<?> operation, List<Drift> drift) {
        String detail = drift.stream()
                .map(one -> one.pathPattern() + ": expected " + one.expected() + ", found " + one.found())
                .distinct()
                .collect(Collectors.joining("; "));
        return new LiveRow(operation, drift.isEmpty() ? Result.OK : Result.DRIFT, detail);
    }

    static LiveRow failed(Operation<?> operation, String why) {
        return new LiveRow(operation, Result.FAILED, why);
    }

    static LiveRow skipped(Operation<?> operation, String why) {
        return new LiveRow(operation, Result.SKIPPED, why);
    }

    /** What a response from the vendor itself makes of the evidence; a failure proves nothing. */
    Evidence suggestion() {
        return result == Result.OK || result == Result.DRIFT ? Evidence.RECORDED : operation.evidence();
    }
}
