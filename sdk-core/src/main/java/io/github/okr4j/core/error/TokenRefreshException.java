package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** The access token has expired or was rejected, and no new one could be obtained; the cause says why. */
public class TokenRefreshException extends SdkException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param failure what is known of the call that needed the token
     * @param problem what went wrong, without secrets
     * @param cause why there is no new token, or null
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
