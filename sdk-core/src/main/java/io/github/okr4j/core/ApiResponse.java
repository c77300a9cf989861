package io.github.okr4j.core;

import org.jspecify.annotations.Nullable;

/**
 * A decoded answer together with what HTTP said around it.
 *
 * @param <T> the type of the value
 * @param value the decoded answer
 * @param status the HTTP status, always 2xx
 * @param headers the answer's headers
 * @param requestId the vendor's id of this request for support cases, or null if it sent none
 * @param rateLimit the caller's remaining budget, or null if the vendor told nothing
 * @param attempts how often the request was sent
 */
public record ApiResponse<T>(
        T value,
        int status,
        ResponseHeaders headers,
        @Nullable String requestId,
        @Nullable RateLimit rateLimit,
        int attempts) {
    /** Leaves the value out: it may hold personal data. */
    @Override
    public String toString() {
        return "ApiResponse[status=" + status + ", requestId=" + requestId + ", rateLimit=" + rateLimit + ", attempts="
                + attempts + "]";
    }
}
