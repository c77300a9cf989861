package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** The calling thread was interrupted. Its interrupt flag is set again. */
public final class CallInterruptedException extends TransportException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param problem what went wrong, without secrets
     */
    public CallInterruptedException(Failure failure, String problem, @Nullable Throwable cause) {
        super(failure, problem, cause);
    }
}
