package io.github.okr4j.core;

import io.github.okr4j.core.json.Drift;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of a response together with its status, headers and rate limit.
 *
 * @param <T> the type of the value
 * @param value the decoded value
 * @param status the HTTP status, always 2xx
 * @param headers the headers of the response
 * @param requestId the vendor's id of the request, for its support; null if the vendor sent none
 * @param rateLimit the remaining rate limit, or null if the vendor sent none
 * @param attempts the number of requests that were sent
 * @param drift the values of unexpected shape, which are missing in {@code value}; usually empty
 */
public record ApiResponse<T>(
        T value,
        int status,
        ResponseHeaders headers,
        @Nullable String requestId,
        @Nullable RateLimit rateLimit,
        int attempts,
        List<Drift> drift) {
    /** Copies the list. */
    public ApiResponse {
        drift = List.copyOf(drift);
    }

    /** A response without drift. */
    public ApiResponse(
            T value,
            int status,
            ResponseHeaders headers,
            @Nullable String requestId,
            @Nullable RateLimit rateLimit,
            int attempts) {
        this(value, status, headers, requestId, rateLimit, attempts, List.of());
    }

    /** Omits the value, which may hold personal data. */
    @Override
    public String toString() {
        return "ApiResponse[status=" + status + ", requestId=" + requestId + ", rateLimit=" + rateLimit + ", attempts="
                + attempts + ", drift=" + drift.size() + "]";
    }
}
