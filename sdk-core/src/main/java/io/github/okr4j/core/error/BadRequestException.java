package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** The vendor found the request itself wrong (400, 422); {@link #vendorError()} may say which field. */
public final class BadRequestException extends ApiException {
    private static final long serialVersionUID = 1L;

    BadRequestException(Failure failure, ErrorResponse answer, @Nullable String hint) {
        super(failure, answer, hint);
    }
}
