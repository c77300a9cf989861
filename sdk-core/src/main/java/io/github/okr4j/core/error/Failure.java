package io.github.okr4j.core.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What every exception of this SDK knows about the call that failed.
 *
 * @param operation the operation's name, for example {@code clickup.goals.get}
 * @param request method and redacted address, or null if there was no request yet
 * @param outcome whether the write may have happened
 * @param retryable whether the same call may be made again without doubling a write, and has a chance
 * @param attempts how often the request was sent
 */
public record Failure(String operation, @Nullable String request, Outcome outcome, boolean retryable, int attempts)
        implements Serializable {
    /**
     * A failure before anything was sent.
     *
     * @param operation the operation's name
     * @return not sent, not retryable, no attempts
     */
    public static Failure notSent(String operation) {
        return new Failure(operation, null, Outcome.NOT_SENT, false, 0);
    }

    Failure notRetryable() {
        return new Failure(operation, request, outcome, false, attempts);
    }

    String describe() {
        String count = attempts > 1 ? ", " + attempts + " attempts" : "";
        return request == null ? operation : operation + " (" + request + count + ")";
    }
}
