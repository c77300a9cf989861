package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** Somebody else changed it first, or it exists already (409, 412). */
public final class ConflictException extends ApiException {
    private static final long serialVersionUID = 1L;

    ConflictException(Failure failure, ErrorResponse answer, @Nullable String hint) {
        super(failure, answer, hint);
    }
}
