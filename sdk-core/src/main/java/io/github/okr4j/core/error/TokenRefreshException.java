package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** The access token expired or was rejected, and no new one was obtained. The cause tells why. */
public class TokenRefreshException extends SdkException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param problem what went wrong, without secrets
     */
    public TokenRefreshException(Failure failure, String problem, @Nullable Throwable cause) {
        super(failure, problem, cause);
    }

    @Override
    protected void describeTo(StringBuilder report) {
        if (getCause() instanceof SdkException cause) {
            line(report, "refresh", cause.getMessage());
        }
    }
}
