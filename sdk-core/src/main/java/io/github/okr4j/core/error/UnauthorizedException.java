package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** The vendor did not accept the credential (401); at some vendors an unknown id answers the same. */
public final class UnauthorizedException extends ApiException {
    private static final long serialVersionUID = 1L;

    UnauthorizedException(Failure failure, ErrorResponse answer, @Nullable String hint) {
        super(failure, answer, hint);
    }
}
