package io.github.okr4j.core.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a failed call.
 *
 * @param operation the name of the operation, for example {@code clickup.goals.get}
 * @param request method and redacted URL, or null if no request was created
 * @param outcome whether the server executed the request
 * @param retryable whether the failure is transient and a retry cannot execute a write twice
 * @param attempts the number of requests that were sent
 */
public record Failure(String operation, @Nullable String request, Outcome outcome, boolean retryable, int attempts)
        implements Serializable {
    /** A failure before anything was sent. It is not retryable. */
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
