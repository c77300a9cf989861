package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The refresh token is no longer accepted. It expired, was used before, or was revoked.
 *
 * <p>The user must authorize the app again, and the new tokens must be saved in the token store.
 */
public final class ReauthorizationRequiredException extends TokenRefreshException {
    private static final long serialVersionUID = 1L;

    private final String problem;

    /**
     * Creates an exception.
     *
     * @param problem what went wrong, without secrets
     * @param cause the response of the authorization server, or null
     */
    public ReauthorizationRequiredException(Failure failure, String problem, @Nullable Throwable cause) {
        super(failure, problem, cause);
        this.problem = problem;
    }

    /** The same problem and cause for another call that needs the token. */
    public ReauthorizationRequiredException of(Failure call) {
        return new ReauthorizationRequiredException(call, problem, getCause());
    }
}
