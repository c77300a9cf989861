package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** No complete response was received. The network, TLS or a timeout prevented it. */
public class TransportException extends SdkException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param problem what went wrong, without secrets
     */
    public TransportException(Failure failure, String problem, @Nullable Throwable cause) {
        super(failure, problem, cause);
    }
}
