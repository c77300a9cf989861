package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/** The vendor failed (5xx). */
public final class ServerException extends ApiException {
    private static final long serialVersionUID = 1L;

    ServerException(Failure failure, ErrorResponse response, @Nullable String hint) {
        super(failure, response, hint);
    }
}
