package io.github.okr4j.core.error;

/** The vendor's response points to an address outside the client's origin. Nothing was sent there. */
public final class OriginException extends SdkException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param problem the address, redacted, and why it is refused
     */
    public OriginException(Failure failure, String problem) {
        super(failure, problem, null);
    }
}
