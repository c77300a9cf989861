package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** No whole answer came back: the network, the TLS layer or the clock was in the way. */
public class TransportException extends SdkException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param failure what is known of the call
     * @param problem what went wrong, without secrets
     * @param cause the underlying exception, or null
     */
    public TransportException(Failure failure, String problem, @Nullable Throwable cause) {
        super(failure, problem, cause);
    }
}
