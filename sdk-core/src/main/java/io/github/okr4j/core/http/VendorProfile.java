package io.github.okr4j.core.http;

import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.error.VendorError;
import io.github.okr4j.core.json.ErrorMarker;
import io.github.okr4j.core.json.JsonDialect;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What differs from vendor to vendor, and nothing else. */
public interface VendorProfile {
    /**
     * The vendor's name, which begins the names of its operations.
     *
     * @return for example {@code clickup}
     */
    String vendor();

    /**
     * How the vendor writes times and decimals.
     *
     * @return the dialect
     */
    JsonDialect dialect();

    /**
     * The query parameters whose values may be printed in logs and errors.
     *
     * @return names; all others are masked
     */
    Set<String> printableQuery();

    /**
     * Reads an error response.
     *
     * @param status the HTTP status
     * @param json the body as maps, lists and scalars
     * @return what the vendor says
     */
    VendorError error(int status, Object json);

    /**
     * The path of an operation on a given host.
     *
     * @param host the host of the base URL
     * @param path the path as the operation has it
     * @return the path to use there
     */
    default String path(String host, String path) {
        return path;
    }

    /**
     * How the vendor reports a failure inside a 2xx response.
     *
     * @return the mark
     */
    default ErrorMarker errorMarker() {
        return ErrorMarker.NONE;
    }

    /**
     * Looks for a failure inside a 2xx response that no single field marks.
     *
     * @param operation the operation of the response
     * @param json the body as maps, lists and scalars, read when asked for; null if it is not JSON
     * @return what the failure means, or null if there is none
     */
    default @Nullable EmbeddedError embeddedError(Operation<?> operation, Supplier<@Nullable Object> json) {
        return null;
    }

    /**
     * Reads the rate-limit headers.
     *
     * @param status the HTTP status
     * @param headers the response's headers
     * @param now the time of the response, by the vendor's clock if the call failed and the response has a date
     * @return the budget, or null if the headers tell nothing
     */
    default @Nullable RateLimit rateLimit(int status, ResponseHeaders headers, Instant now) {
        return null;
    }

    /**
     * What a status means at this vendor beyond its usual meaning, or what to do about it.
     *
     * @param status the HTTP status
     * @return a sentence for the exception, or null
     */
    default @Nullable String hint(int status) {
        return null;
    }

    /**
     * What a status means together with the vendor's own code.
     *
     * @param status the HTTP status
     * @param code the vendor's error code, or null
     * @return a sentence for the exception, or null
     */
    default @Nullable String hint(int status, @Nullable String code) {
        return hint(status);
    }

    /**
     * The headers that may carry the vendor's id of a request.
     *
     * @return names, the best first
     */
    default List<String> requestIdHeaders() {
        return List.of("X-Request-Id", "X-Correlation-Id");
    }
}
