package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** The resource does not exist or is not visible to the credential (404, 410). */
public final class NotFoundException extends ApiException {
    private static final long serialVersionUID = 1L;

    NotFoundException(Failure failure, ErrorResponse response, @Nullable String hint) {
        super(failure, response, hint);
    }
}
