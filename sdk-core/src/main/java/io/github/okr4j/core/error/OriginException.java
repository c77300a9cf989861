package io.github.okr4j.core.error;

/** The vendor's answer points to an address that the client must not talk to; nothing was sent there. */
public final class OriginException extends SdkException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param failure what is known of the call
     * @param problem which address, redacted, and why it is refused
     */
    public OriginException(Failure failure, String problem) {
        super(failure, problem, null);
    }
}
