package io.github.okr4j.core;

import io.github.okr4j.core.json.Drift;
import java.util.List;
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
 * @param drift the values of unexpected shape, which the value lacks; empty as a rule
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

    /**
     * A response without drift.
     *
     * @param value the decoded value
     * @param status the HTTP status, always 2xx
     * @param headers the response's headers
     * @param requestId the vendor's id of this request, or null
     * @param rateLimit the remaining budget, or null
     * @param attempts how often the request was sent
     */
    public ApiResponse(
            T value,
            int status,
            ResponseHeaders headers,
            @Nullable String requestId,
            @Nullable RateLimit rateLimit,
            int attempts) {
        this(value, status, headers, requestId, rateLimit, attempts, List.of());
    }

    /** Leaves the value out: it may hold personal data. */
    @Override
    public String toString() {
        return "ApiResponse[status=" + status + ", requestId=" + requestId + ", rateLimit=" + rateLimit + ", attempts="
                + attempts + ", drift=" + drift.size() + "]";
    }
}
