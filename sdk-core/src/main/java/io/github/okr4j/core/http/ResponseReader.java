package io.github.okr4j.core.http;

import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.error.ErrorResponse;
import io.github.okr4j.core.error.VendorError;
import io.github.okr4j.core.json.JsonException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Reads a response: headers, the value of a success, the vendor's error. */
final class ResponseReader {
    private final ClientContext context;
    private final Response response;
    private final ResponseHeaders headers;
    private final @Nullable RateLimit rateLimit;

    ResponseReader(ClientContext context, Response response) {
        this.context = context;
        this.response = response;
        this.headers = headers(response);
        this.rateLimit = context.profile().rateLimit(response.code(), headers, now());
    }

    int status() {
        return response.code();
    }

    ResponseHeaders headers() {
        return headers;
    }

    @Nullable
    RateLimit rateLimit() {
        return rateLimit;
    }

    Instant now() {
        return context.timing().clock().instant();
    }

    private @Nullable String requestId() {
        for (String name : context.profile().requestIdHeaders()) {
            String id = headers.first(name);
            if (id != null) {
                return context.redaction().scrub(id);
            }
        }
        return null;
    }

    @Nullable
    EmbeddedError embeddedError(Operation<?> operation, ByteBuffer body) {
        return context.codec().isMarked(body, context.profile().errorMarker())
                ? EmbeddedError.REFUSED
                : context.profile()
                        .embeddedError(operation, () -> context.codec().readLoosely(body));
    }

    /** To be closed when it is read. */
    BoundedBody successBody() throws IOException, JsonException {
        return BoundedBody.whole(response.body());
    }

    /** To be closed when it is read. */
    BoundedBody errorBody() throws IOException {
        return BoundedBody.beginning(response.body());
    }

    <T> ApiResponse<T> success(T value, int attempts) {
        return new ApiResponse<>(value, status(), headers, requestId(), rateLimit, attempts);
    }

    <T> T value(Operation<T> operation, ByteBuffer body) throws JsonException {
        if (isMarkup(body)) {
            // A proxy's page with status 200 must not pass for a success, even where no value is expected.
            throw notJson();
        }
        try {
            return operation.read(context.codec(), body);
        } catch (JsonException e) {
            if (!body.hasRemaining()) {
                throw JsonException.unreadable("the body is empty");
            }
            throw e.path() == null && !isJson() ? notJson() : e;
        }
    }

    private boolean isJson() {
        String type = headers.first("Content-Type");
        return type == null || type.contains("json");
    }

    private JsonException notJson() {
        String type = isJson() ? "markup" : headers.first("Content-Type");
        return JsonException.unreadable(
                "the response is " + context.redaction().scrub(String.valueOf(type)) + ", not JSON");
    }

    ErrorResponse error(ByteBuffer body) {
        Object json = context.codec().readLoosely(body);
        VendorError said = json == null ? VendorError.NONE : context.profile().error(status(), json);
        // The body of a failure inside a 2xx was read as a whole.
        int length = Math.min(body.remaining(), BoundedBody.MAX_ERROR_BYTES);
        Redaction redaction = context.redaction();
        String text = redaction.scrub(
                new String(body.array(), body.arrayOffset() + body.position(), length, StandardCharsets.UTF_8));
        return new ErrorResponse(
                status(), redaction.scrub(headers), requestId(), redaction.scrub(said), rateLimit, text);
    }

    private static boolean isMarkup(ByteBuffer body) {
        int i = 0;
        while (i < body.limit() && Character.isWhitespace(body.get(i))) {
            i++;
        }
        return i < body.limit() && body.get(i) == '<';
    }

    private static ResponseHeaders headers(Response response) {
        Headers headers = HiddenResendGuard.withoutDisguise(response);
        String[] namesAndValues = new String[2 * headers.size()];
        for (int i = 0; i < headers.size(); i++) {
            namesAndValues[2 * i] = headers.name(i);
            namesAndValues[2 * i + 1] = headers.value(i);
        }
        return ResponseHeaders.ofPairs(namesAndValues);
    }
}
