package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The refresh token is dead: unused for too long, used already, or revoked. No program can mend that; the user must
 * authorise the app again, and the tokens of that authorisation belong into the token store.
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
