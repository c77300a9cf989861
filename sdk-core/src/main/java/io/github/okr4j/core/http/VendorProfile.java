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

/** The differences between vendors. */
public interface VendorProfile {
    /** The name of the vendor, for example {@code clickup}. Names of its operations start with it. */
    String vendor();

    /** How the vendor writes times and decimals. */
    JsonDialect dialect();

    /** The query parameters whose values may be printed. All others are masked. */
    Set<String> printableQuery();

    /**
     * Reads an error response.
     *
     * @param json the body as maps, lists and scalars
     */
    VendorError error(int status, Object json);

    /** The path of an operation on the host of the base URL. */
    default String path(String host, String path) {
        return path;
    }

    /** How the vendor reports an error in a 2xx response. */
    default ErrorMarker errorMarker() {
        return ErrorMarker.NONE;
    }

    /**
     * Looks for an error in a 2xx response that no single field marks.
     *
     * @param json the body as maps, lists and scalars, read on demand; null if it is not JSON
     * @return the kind of the error, or null if there is none
     */
    default @Nullable EmbeddedError embeddedError(Operation<?> operation, Supplier<@Nullable Object> json) {
        return null;
    }

    /**
     * Reads the rate-limit headers.
     *
     * @param now the time of the response; by the vendor's clock if the call failed and the response has a date
     * @return the rate limit, or null if the headers contain none
     */
    default @Nullable RateLimit rateLimit(int status, ResponseHeaders headers, Instant now) {
        return null;
    }

    /**
     * What a status means at this vendor beyond its usual meaning, or what to do. A sentence for the exception, or
     * null.
     */
    default @Nullable String hint(int status) {
        return null;
    }

    /** What a status means together with the vendor's error code. A sentence for the exception, or null. */
    default @Nullable String hint(int status, @Nullable String code) {
        return hint(status);
    }

    /** The headers that may carry the vendor's id of a request, the preferred one first. */
    default List<String> requestIdHeaders() {
        return List.of("X-Request-Id", "X-Correlation-Id");
    }
}
