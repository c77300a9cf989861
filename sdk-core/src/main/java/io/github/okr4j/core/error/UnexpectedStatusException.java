package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** A response that no other type covers: a refused redirect, an unusual status, or an error in a 2xx response. */
public final class UnexpectedStatusException extends ApiException {
    private static final long serialVersionUID = 1L;

    UnexpectedStatusException(Failure failure, ErrorResponse response, @Nullable String hint) {
        super(failure, response, hint);
    }
}
