package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** The credential is known but may not do this (403). */
public final class ForbiddenException extends ApiException {
    private static final long serialVersionUID = 1L;

    ForbiddenException(Failure failure, ErrorResponse answer, @Nullable String hint) {
        super(failure, answer, hint);
    }
}
