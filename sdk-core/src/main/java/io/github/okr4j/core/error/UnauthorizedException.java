package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** The vendor rejected the credential (401). Some vendors also respond so to an unknown id. */
public final class UnauthorizedException extends ApiException {
    private static final long serialVersionUID = 1L;

    UnauthorizedException(Failure failure, ErrorResponse response, @Nullable String hint) {
        super(failure, response, hint);
    }
}
