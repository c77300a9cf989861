package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The refresh token is no longer accepted: it expired, was used before, or was revoked. No program can mend that; the user
 * must authorize the app again, and the new tokens must be saved in the token store.
 */
public final class ReauthorizationRequiredException extends TokenRefreshException {
    private static final long serialVersionUID = 1L;

    private final String problem;

    /**
     * Makes an exception.
     *
     * @param failure what is known of the call that needed the token
     * @param problem what went wrong, without secrets
     * @param cause the authorization server's answer, or null
     */
    public ReauthorizationRequiredException(Failure failure, String problem, @Nullable Throwable cause) {
        super(failure, problem, cause);
        this.problem = problem;
    }

    /**
     * The same for one of the calls that needed the token.
     *
     * @param call what is known of the call
     * @return an exception of the call's own, with the same problem and cause
     */
    public ReauthorizationRequiredException of(Failure call) {
        return new ReauthorizationRequiredException(call, problem, getCause());
    }
}
