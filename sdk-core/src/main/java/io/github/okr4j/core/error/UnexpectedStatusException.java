package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** An answer that no other type fits: a refused redirect, an odd status, or a failure reported inside a 2xx. */
public final class UnexpectedStatusException extends ApiException {
    private static final long serialVersionUID = 1L;

    UnexpectedStatusException(Failure failure, ErrorResponse answer, @Nullable String hint) {
        super(failure, answer, hint);
    }
}
