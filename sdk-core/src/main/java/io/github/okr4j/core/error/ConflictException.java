package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** The resource was changed by someone else or exists already (409, 412). */
public final class ConflictException extends ApiException {
    private static final long serialVersionUID = 1L;

    ConflictException(Failure failure, ErrorResponse response, @Nullable String hint) {
        super(failure, response, hint);
    }
}
