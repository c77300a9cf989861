package io.github.okr4j.core.http;

import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.error.ErrorResponse;
import io.github.okr4j.core.error.VendorError;
import io.github.okr4j.core.json.Drift;
import io.github.okr4j.core.json.JsonDocument;
import io.github.okr4j.core.json.JsonException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import okhttp3.Headers;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Reads a response: its headers, and either its value or the vendor's error. */
final class ResponseReader {
    private final ClientContext context;
    private final Response response;
    private final ResponseHeaders headers;
    private final @Nullable RateLimit rateLimit;
    private List<Drift> drift = List.of();

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

    /** The server's time for a failure. It is our time for a success, because parsing every date costs too much. */
    Instant now() {
        Instant ours = context.timing().clock().instant();
        return response.isSuccessful() ? ours : RetryAfter.serverNow(headers, ours);
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

    /** The caller closes the body. */
    BoundedBody successBody() throws IOException, JsonException {
        return BoundedBody.whole(response.body());
    }

    /** The caller closes the body. */
    BoundedBody errorBody() {
        return BoundedBody.beginning(response.body());
    }

    /** Contains the drift, so {@link #value} must be called before. */
    <T> ApiResponse<T> response(T value, int attempts) {
        return new ApiResponse<>(value, status(), headers, requestId(), rateLimit, attempts, drift);
    }

    <T> T value(Operation<T> operation, ByteBuffer body) throws JsonException {
        if (isMarkup(body) || (!operation.hasValue() && body.hasRemaining() && isHtml())) {
            // A proxy's page with status 200 is not a success, even if no value is expected.
            throw notJson();
        }
        if (!operation.hasValue() && body.hasRemaining()) {
            requireDecoded(body);
        }
        try {
            JsonDocument json = new JsonDocument(body);
            T value = operation.read(context.codec(), json);
            drift = checked(operation, json.drift());
            return value;
        } catch (JsonException e) {
            if (!body.hasRemaining()) {
                throw JsonException.unreadable("the body is empty");
            }
            requireDecoded(body);
            throw e.path() == null && !isJson() ? notJson() : e;
        }
    }

    /** Checks the header only if the body is not JSON, because some servers send a wrong encoding. */
    private void requireDecoded(ByteBuffer body) throws JsonException {
        String encoding = unsupportedEncoding();
        if (encoding != null && context.codec().readLoosely(body) == null) {
            throw JsonException.unreadable("the content encoding \"" + encoding + "\" is not supported");
        }
    }

    /** The encoding of the body, or null if there is none. OkHttp removes the header when it decodes gzip. */
    @Nullable
    String unsupportedEncoding() {
        String encoding = headers.first("Content-Encoding");
        return encoding == null || encoding.equalsIgnoreCase("identity")
                ? null
                : context.redaction().scrub(encoding);
    }

    private boolean isHtml() {
        String type = headers.first("Content-Type");
        return type != null && type.regionMatches(true, 0, "text/html", 0, "text/html".length());
    }

    private List<Drift> checked(Operation<?> operation, List<Drift> found) throws JsonException {
        if (found.isEmpty()) {
            return found;
        }
        if (context.strictDecoding()) {
            throw JsonException.of(found.get(0));
        }
        // The server also chooses the names in the path.
        List<Drift> printable = found.stream()
                .map(one -> new Drift(
                        String.valueOf(context.redaction().printable(one.path())), one.expected(), one.found()))
                .toList();
        DriftLog.SHARED.log(operation, printable);
        return printable;
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
        // The body of an error in a 2xx was read completely, so it may be longer.
        int length = Math.min(body.remaining(), BoundedBody.MAX_ERROR_BYTES);
        Redaction redaction = context.redaction();
        String text = redaction.scrub(
                new String(body.array(), body.arrayOffset() + body.position(), length, StandardCharsets.UTF_8));
        return new ErrorResponse(
                status(), redaction.scrub(headers), requestId(), redaction.scrub(said), rateLimit, text);
    }

    private static boolean isMarkup(ByteBuffer body) {
        int i = body.position();
        while (i < body.limit() && isBeforeText(body.get(i))) {
            i++;
        }
        return i < body.limit() && body.get(i) == '<';
    }

    /** White space, and the bytes of the byte order marks of UTF-8 and UTF-16. */
    private static boolean isBeforeText(byte b) {
        return Character.isWhitespace(b)
                || switch (b) {
                    case (byte) 0xef, (byte) 0xbb, (byte) 0xbf, (byte) 0xfe, (byte) 0xff, 0 -> true;
                    default -> false;
                };
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
