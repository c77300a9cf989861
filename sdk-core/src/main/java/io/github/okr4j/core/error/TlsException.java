package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** The TLS layer refused the connection, for example for its certificate. */
public final class TlsException extends TransportException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param failure what is known of the call
     * @param problem what went wrong, without secrets
     * @param cause the underlying exception, or null
     */
    public TlsException(Failure failure, String problem, @Nullable Throwable cause) {
        super(failure, problem, cause);
    }
}
