package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** There is no such thing, or it is not visible to the caller (404, 410). */
public final class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1L;

    NotFoundException(Failure failure, ErrorResponse answer, @Nullable String hint) {
        super(failure, answer, hint);
    }
}
