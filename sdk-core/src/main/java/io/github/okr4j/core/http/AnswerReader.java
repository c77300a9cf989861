package io.github.okr4j.core.http;

import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.error.ErrorAnswer;
import io.github.okr4j.core.error.VendorError;
import io.github.okr4j.core.json.JsonException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Reads what came back: headers, the value of a success, the vendor's words of a failure. */
final class AnswerReader {
    private final Wiring wiring;
    private final Response response;
    private final ResponseHeaders headers;
    private final @Nullable RateLimit rateLimit;

    AnswerReader(Wiring wiring, Response response) {
        this.wiring = wiring;
        this.response = response;
        this.headers = headers(response);
        this.rateLimit = wiring.profile().rateLimit(response.code(), headers, now());
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
        return wiring.timing().clock().instant();
    }

    @Nullable
    String requestId() {
        return wiring.profile().requestIdHeaders().stream()
                .map(headers::all)
                .flatMap(List::stream)
                .findFirst()
                .map(wiring.redaction()::scrub)
                .orElse(null);
    }

    boolean isFailureInSuccess(byte[] body) {
        return wiring.codec().isMarked(body, wiring.profile().failureMark());
    }

    byte[] successBody() throws IOException {
        return BodyReader.whole(body());
    }

    byte[] errorBody() throws IOException {
        return BodyReader.beginning(body());
    }

    <T> T value(Operation<T> operation, byte[] body) throws JsonException {
        if (isMarkup(body)) {
            // A proxy's page with status 200 must not pass for a success, even where no value is expected.
            throw notJson();
        }
        try {
            return operation.read(wiring.codec(), body);
        } catch (JsonException e) {
            if (body.length == 0) {
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
                "the answer is " + wiring.redaction().scrub(String.valueOf(type)) + ", not JSON");
    }

    ErrorAnswer error(byte[] body) {
        Object json = wiring.codec().readLoosely(body);
        VendorError said = json == null ? VendorError.NONE : wiring.profile().error(status(), json);
        // The body of a failure inside a 2xx was read as a whole.
        int length = Math.min(body.length, BodyReader.MAX_ERROR_BYTES);
        Redaction redaction = wiring.redaction();
        String text = redaction.scrub(new String(body, 0, length, StandardCharsets.UTF_8));
        return new ErrorAnswer(status(), redaction.scrub(headers), requestId(), redaction.scrub(said), rateLimit, text);
    }

    private static boolean isMarkup(byte[] body) {
        int i = 0;
        while (i < body.length && Character.isWhitespace(body[i])) {
            i++;
        }
        return i < body.length && body[i] == '<';
    }

    private ResponseBody body() {
        return response.body();
    }

    private static ResponseHeaders headers(Response response) {
        Map<String, List<String>> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        values.putAll(response.headers().toMultimap());
        if (response.code() == 408 || response.code() == 503) {
            // The guard against hidden resends has put the vendor's own value aside.
            values.remove("Retry-After");
            List<String> vendors = values.remove(HiddenResendGuard.RETRY_AFTER_WAS);
            if (vendors != null) {
                values.put("Retry-After", vendors);
            }
        }
        return ResponseHeaders.of(values);
    }
}
