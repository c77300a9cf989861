package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** The credential lacks the permission (403). */
public final class ForbiddenException extends ApiException {
    private static final long serialVersionUID = 1L;

    ForbiddenException(Failure failure, ErrorResponse response, @Nullable String hint) {
        super(failure, response, hint);
    }
}
