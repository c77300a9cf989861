package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** The vendor rejected the request as invalid (400, 422). {@link #vendorError()} may name the field. */
public final class BadRequestException extends ApiException {
    private static final long serialVersionUID = 1L;

    BadRequestException(Failure failure, ErrorResponse response, @Nullable String hint) {
        super(failure, response, hint);
    }
}
