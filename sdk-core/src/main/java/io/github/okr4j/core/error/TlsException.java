package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** The TLS handshake failed, for example because of a certificate. */
public final class TlsException extends TransportException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param problem what went wrong, without secrets
     */
    public TlsException(Failure failure, String problem, @Nullable Throwable cause) {
        super(failure, problem, cause);
    }
}
