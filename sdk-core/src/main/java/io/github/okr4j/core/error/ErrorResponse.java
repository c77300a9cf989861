package io.github.okr4j.core.error;

import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An answer that means failure.
 *
 * @param status the HTTP status
 * @param headers the answer's headers
 * @param requestId the vendor's id of the request, or null
 * @param error the error as the vendor put it
 * @param rateLimit the caller's remaining budget, or null if the vendor told nothing
 * @param body the first 64 KiB of the body whatever its type, known secrets masked; may be empty
 */
public record ErrorResponse(
        int status,
        ResponseHeaders headers,
        @Nullable String requestId,
        VendorError error,
        @Nullable RateLimit rateLimit,
        String body)
        implements Serializable {
    /** Leaves body and header values out. */
    @Override
    public String toString() {
        return "ErrorResponse[status=" + status + ", requestId=" + requestId + "]";
    }
}
