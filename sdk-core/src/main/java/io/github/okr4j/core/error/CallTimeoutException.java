package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** An attempt or the whole call exceeded its timeout. */
public final class CallTimeoutException extends TransportException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param problem what went wrong, without secrets
     */
    public CallTimeoutException(Failure failure, String problem, @Nullable Throwable cause) {
        super(failure, problem, cause);
    }
}
