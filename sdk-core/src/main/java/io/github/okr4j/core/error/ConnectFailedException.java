package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** No connection was established, so nothing was sent. */
public final class ConnectFailedException extends TransportException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param problem what went wrong, without secrets
     */
    public ConnectFailedException(Failure failure, String problem, @Nullable Throwable cause) {
        super(failure, problem, cause);
    }
}
