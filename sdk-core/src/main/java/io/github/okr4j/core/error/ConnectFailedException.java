package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** No connection could be made, so nothing was sent. */
public final class ConnectFailedException extends TransportException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param failure what is known of the call
     * @param problem what went wrong, without secrets
     * @param cause the underlying exception, or null
     */
    public ConnectFailedException(Failure failure, String problem, @Nullable Throwable cause) {
        super(failure, problem, cause);
    }
}
