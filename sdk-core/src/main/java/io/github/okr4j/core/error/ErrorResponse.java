package io.github.okr4j.core.error;

import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A response that reports an error.
 *
 * @param status the HTTP status
 * @param headers the headers of the response
 * @param requestId the vendor's id of the request, or null
 * @param error the error as the vendor describes it
 * @param rateLimit the remaining rate limit, or null if the vendor sent none
 * @param body the first 64 KiB of the body, of any content type, with known secrets masked; may be empty
 */
public record ErrorResponse(
        int status,
        ResponseHeaders headers,
        @Nullable String requestId,
        VendorError error,
        @Nullable RateLimit rateLimit,
        String body)
        implements Serializable {
    /** Omits body and header values. */
    @Override
    public String toString() {
        return "ErrorResponse[status=" + status + ", requestId=" + requestId + "]";
    }
}
