package io.github.okr4j.core.http;

import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.ErrorResponse;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.OriginException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.error.VendorError;
import io.github.okr4j.core.json.JsonException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Classifies a failed response: the type of the exception, its outcome, whether it is transient, and the wait before a
 * retry.
 *
 * <p>The {@link VendorProfile} supplies embedded errors, rate limits and hints.
 */
final class ResponseClassifier {
    private final ClientContext context;
    private final Operation<?> operation;
    private final BiFunction<Outcome, Boolean, Failure> failures;

    ResponseClassifier(ClientContext context, Operation<?> operation, BiFunction<Outcome, Boolean, Failure> failures) {
        this.context = context;
        this.operation = operation;
        this.failures = failures;
    }

    /**
     * The classification of a failed response.
     *
     * @param exception retryable if the failure is transient and a retry cannot execute a write twice
     * @param retryAfter how long the server asks to wait, or null if it does not ask
     */
    record Classification(SdkException exception, @Nullable Duration retryAfter) {}

    /** Classifies a status other than 2xx, which includes redirects that are not followed. */
    Classification failure(ResponseReader response, @Nullable Redirect redirect) {
        int status = response.status();
        HttpUrl foreign = redirect == null ? null : redirect.foreignTarget();
        if (foreign != null) {
            return new Classification(foreignRedirect(status, foreign), null);
        }
        String hint = redirect == null ? null : redirect.refusal();
        try (BoundedBody body = response.errorBody()) {
            return classification(response, body.text(), status, outcome(status), hint);
        }
    }

    private @Nullable String hint(int status, VendorError error) {
        return status == 407 ? TransportFailures.PROXY_AUTH : context.profile().hint(status, error.code());
    }

    /** Classifies a 2xx whose body reports an error. */
    Classification embedded(ResponseReader response, ByteBuffer body, EmbeddedError error) {
        Outcome outcome = error == EmbeddedError.UNCERTAIN ? Outcome.UNKNOWN : Outcome.REJECTED;
        int type = switch (error) {
            case INVALID_INPUT -> 422;
            case NOT_FOUND -> 404;
            case REFUSED, UNCERTAIN -> response.status();
        };
        return classification(
                response, body, type, outcome, "The vendor reports a failure inside a successful response");
    }

    /** Classifies a 2xx whose body is needed and cannot be read. */
    DecodeException unreadable(ResponseReader response, JsonException e) {
        String problem = "HTTP " + response.status() + " with a response that cannot be read: " + e.getMessage();
        // The server also chooses the names in the path.
        return new DecodeException(
                failures.apply(Outcome.UNKNOWN, false),
                context.redaction().printable(e.path()),
                context.redaction().scrub(problem));
    }

    private OriginException foreignRedirect(int status, HttpUrl to) {
        String problem = "HTTP " + status + " redirects to " + to.scheme() + "://" + to.host() + ":" + to.port()
                + ", not to the configured base URL " + context.redaction().url(context.base())
                + "; nothing was sent there";
        return new OriginException(
                failures.apply(Outcome.REJECTED, false), context.redaction().scrub(problem));
    }

    private Classification classification(
            ResponseReader response, ByteBuffer body, int type, Outcome outcome, @Nullable String hint) {
        int status = response.status();
        Duration wait = RetryAfter.of(status, response.headers(), response.rateLimit(), response.now());
        Failure failure = failures.apply(outcome, isTransient(status, response.rateLimit()));
        ErrorResponse error = response.error(body);
        ApiException exception = ApiException.from(
                type,
                failure,
                error,
                hints(hint == null ? hint(status, error.error()) : hint, error, response, failure, wait),
                wait);
        return new Classification(exception, wait);
    }

    private @Nullable String hints(
            @Nullable String hint,
            ErrorResponse error,
            ResponseReader response,
            Failure failure,
            @Nullable Duration wait) {
        List<String> hints = new ArrayList<>();
        if (hint != null) {
            hints.add(hint);
        }
        boolean gone = error.status() == 404 || error.status() == 410;
        if (gone && operation.method() == HttpMethod.DELETE && failure.outcome() == Outcome.UNKNOWN) {
            hints.add("An earlier attempt may have deleted it");
        }
        if (wait != null) {
            hints.add("The server asks to wait " + Seconds.of(wait));
        }
        String encoding = response.unsupportedEncoding();
        if (encoding != null && error.error().equals(VendorError.NONE)) {
            hints.add("The content encoding \"" + encoding + "\" is not supported");
        }
        return hints.isEmpty() ? null : String.join(". ", hints);
    }

    /**
     * Whether a write may have been executed. Only a 4xx proves that it was not. Proxies turn a lost response of the origin
     * into a 5xx (Varnish with {@code Retry-After}), a 408 or a 499. A 3xx often follows an executed POST.
     */
    private Outcome outcome(int status) {
        if (status < 400) {
            return operation.idempotency() == Idempotency.SAFE ? Outcome.REJECTED : Outcome.UNKNOWN;
        }
        boolean refused = status < 500 && status != 408 && status != 499;
        return refused ? Outcome.REJECTED : Outcome.UNKNOWN;
    }

    private static boolean isTransient(int status, @Nullable RateLimit limit) {
        if (status == 429) {
            // A daily budget does not reset within one call.
            return limit == null || limit.scope() != RateLimit.Scope.DAILY;
        }
        return status == 408 || status == 425 || (status >= 500 && status != 501 && status != 505);
    }
}
