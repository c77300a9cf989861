package io.github.okr4j.core.http;

import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.error.CallTimeoutException;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.OriginException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.error.TransportException;
import io.github.okr4j.core.json.JsonException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * One run of a call: its attempts, its deadline and what each attempt means. The blocking and the asynchronous driver
 * only send, report back here, and do as the result says.
 */
final class CallExecution<T> {
    private final ClientContext context;
    private final Operation<T> operation;
    private final CallOptions options;
    private final RequestWriter writer;
    private final long startedAt;
    private final List<SdkException> earlier = new ArrayList<>();
    private HttpUrl target;
    private Attempt mark = new Attempt(Duration.ZERO);
    private Permit permit = Permit.FREE;
    private Map<String, String> authHeaders = Map.of();
    private long attemptStartedAt;
    private int attempts;
    private int hops;
    private boolean mayHaveHappened;
    private boolean reauthenticated;

    CallExecution(ClientContext context, Operation<T> operation, Request request, CallOptions options) {
        this.context = context;
        this.operation = operation;
        this.options = options;
        this.writer = new RequestWriter(context, operation, request, options);
        this.target = writer.url();
        this.startedAt = context.timing().nanoTime().getAsLong();
        operation.prepare(context.codec());
    }

    /** What must be waited for before {@link #next}; never longer than what is left of the timeout. */
    PermitFuture ready() {
        return PermitFuture.of(context, operation.cost(), this::remaining);
    }

    /** Waits on the calling thread. */
    Permit awaitReady() {
        if (PermitFuture.isAtOnce(context)) {
            return Permit.FREE;
        }
        PermitFuture ready = ready();
        try {
            return ready.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw noPermit(e);
        } catch (ExecutionException | CancellationException e) {
            throw noPermit(e);
        } finally {
            ready.cancel(false);
        }
    }

    SdkException noPermit(Throwable failure) {
        return withEarlier(NoPermit.exception(failure, options, context.redaction(), this::failure));
    }

    /** The next attempt, or the next hop of a redirect. */
    Call next(Permit permit) {
        this.permit = permit;
        try {
            return next();
        } catch (RuntimeException | Error e) {
            permit.giveBack();
            throw e;
        }
    }

    /** The attempt is over, whatever came of it, and its answer is read. */
    void ended() {
        permit.used();
        AttemptTimer.SHARED.end(mark);
    }

    private Call next() {
        if (context.transport().isClosed()) {
            throw withEarlier(new TransportException(failure(Outcome.NOT_SENT, false), "the client is closed", null));
        }
        Duration left = remaining();
        if (left.isZero() || left.isNegative()) {
            Failure failure = failure(Outcome.NOT_SENT, true);
            throw withEarlier(new CallTimeoutException(
                    failure, "the call's timeout of " + options.timeout() + " is used up", null));
        }
        if (hops == 0) {
            attempts++;
        }
        attemptStartedAt = context.timing().nanoTime().getAsLong();
        Duration timeout = left.compareTo(options.attemptTimeout()) < 0 ? left : options.attemptTimeout();
        mark = new Attempt(timeout);
        authHeaders = writer.authHeaders();
        return context.transport().newCall(writer.attempt(target, authHeaders, mark));
    }

    AttemptResult<T> onResponse(Response response) throws IOException {
        permit.used();
        ResponseReader answer = new ResponseReader(context, response);
        log("HTTP " + response.code());
        if (response.isSuccessful()) {
            return onSuccess(answer);
        }
        String location = response.header("Location");
        if (Redirects.isRedirect(response.code(), location)) {
            return onRedirect(answer, target.resolve(String.valueOf(location)));
        }
        return onError(answer, answer.errorBody(), context.profile().hint(response.code()));
    }

    AttemptResult<T> onFailure(IOException e) {
        permit.used();
        if (e instanceof BoundedBody.TooLargeException) {
            return new AttemptResult.Failure<>(withEarlier(new DecodeException(
                    failure(Outcome.UNKNOWN, false),
                    null,
                    "the answer is larger than " + BoundedBody.MAX_BYTES + " bytes")));
        }
        TransportFailures.Kind kind = TransportFailures.kind(e, mark);
        log(kind.toString());
        Outcome outcome = mark.isSent() ? Outcome.UNKNOWN : Outcome.NOT_SENT;
        Failure failure = failure(outcome, TransportFailures.isTransient(kind));
        return retryOrFail(
                TransportFailures.exception(kind, failure, context.redaction().scrub(e)), null, true);
    }

    /** Waits on the calling thread. */
    void sleep(Duration wait) {
        if (wait.isZero()) {
            return;
        }
        try {
            context.timing().sleeper().sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw withEarlier(new CallInterruptedException(
                    failure(Outcome.NOT_SENT, false), "the calling thread was interrupted between two attempts", e));
        }
    }

    private AttemptResult<T> onSuccess(ResponseReader answer) throws IOException {
        try (BoundedBody body = answer.successBody()) {
            EmbeddedError inside = answer.embeddedError(operation, body.text());
            if (inside != null) {
                return onError(answer, body.text(), "The vendor reports a failure inside a successful answer", inside);
            }
            T value = answer.value(operation, body.text());
            return new AttemptResult.Success<>(new ApiResponse<>(
                    value, answer.status(), answer.headers(), answer.requestId(), answer.rateLimit(), attempts));
        } catch (JsonException e) {
            Failure failure = failure(Outcome.UNKNOWN, false);
            String problem = "HTTP " + answer.status() + " with an answer that cannot be read: " + e.getMessage();
            // Names of members are the server's words, too.
            return new AttemptResult.Failure<>(withEarlier(new DecodeException(
                    failure,
                    context.redaction().printable(e.path()),
                    context.redaction().scrub(problem))));
        }
    }

    private AttemptResult<T> onRedirect(ResponseReader answer, @Nullable HttpUrl to) throws IOException {
        if (operation.method() != HttpMethod.GET) {
            return onError(answer, answer.errorBody(), "Redirects of writes are not followed; check the base URL");
        }
        if (to == null) {
            return onError(answer, answer.errorBody(), "The redirect's target is not an http(s) address");
        }
        if (!Redirects.sameOrigin(context.base(), to)) {
            String problem = "HTTP " + answer.status() + " redirects to " + to.scheme() + "://" + to.host() + ":"
                    + to.port() + ", not to the configured base URL "
                    + context.redaction().url(context.base())
                    + "; nothing was sent there";
            Failure failure = failure(Outcome.REJECTED, false);
            return new AttemptResult.Failure<>(
                    withEarlier(new OriginException(failure, context.redaction().scrub(problem))));
        }
        if (hops >= Redirects.MAX_HOPS) {
            return onError(answer, answer.errorBody(), "More than " + Redirects.MAX_HOPS + " redirects");
        }
        hops++;
        target = to;
        return new AttemptResult.Retry<>(Duration.ZERO);
    }

    private AttemptResult<T> onError(ResponseReader answer, ByteBuffer body, @Nullable String hint) {
        return onError(answer, body, hint, null);
    }

    private AttemptResult<T> onError(
            ResponseReader answer, ByteBuffer body, @Nullable String hint, @Nullable EmbeddedError inside) {
        int status = answer.status();
        Duration asked = RetryAfter.of(status, answer.headers(), answer.rateLimit(), answer.now());
        Outcome outcome =
                inside == EmbeddedError.UNCERTAIN ? Outcome.UNKNOWN : StatusMeaning.outcome(status, answer.headers());
        Failure failure = failure(outcome, StatusMeaning.isTransient(status));
        int meaning = EmbeddedError.meaning(status, inside);
        ApiException exception = ApiException.from(meaning, failure, answer.error(body), hint, asked);
        if (status == 401 && !reauthenticated && context.credentials().refused(authHeaders)) {
            // Not carried out, so this is for writes too, and it has nothing to do with the patience of retries.
            reauthenticated = true;
            return again(exception, Duration.ZERO);
        }
        RateLimit limit = answer.rateLimit();
        boolean worthWaiting = status != 429 || limit == null || limit.scope() != RateLimit.Scope.DAILY;
        return retryOrFail(exception, asked, worthWaiting);
    }

    private AttemptResult<T> retryOrFail(SdkException failure, @Nullable Duration asked, boolean worthWaiting) {
        if (!failure.isRetryable()
                || !worthWaiting
                || attemptsOfRetries() >= options.retry().maxAttempts()) {
            return new AttemptResult.Failure<>(withEarlier(failure));
        }
        Duration wait = Backoff.before(attemptsOfRetries(), options.retry(), asked, context.timing());
        if (wait.compareTo(remaining()) >= 0) {
            return new AttemptResult.Failure<>(withEarlier(failure));
        }
        return again(failure, wait);
    }

    private AttemptResult<T> again(SdkException failure, Duration wait) {
        mayHaveHappened |= failure.outcome() == Outcome.UNKNOWN;
        earlier.add(failure);
        target = writer.url();
        hops = 0;
        return new AttemptResult.Retry<>(wait);
    }

    private int attemptsOfRetries() {
        return reauthenticated ? attempts - 1 : attempts;
    }

    private Duration remaining() {
        long passed = context.timing().nanoTime().getAsLong() - startedAt;
        return options.timeout().minusNanos(passed);
    }

    /** If an earlier attempt of a write may have been carried out, no later refusal makes that undone. */
    private Failure failure(Outcome own, boolean isTransient) {
        boolean write = operation.idempotency() != Idempotency.SAFE;
        Outcome outcome = write && mayHaveHappened ? Outcome.UNKNOWN : own;
        boolean doubling = operation.idempotency() == Idempotency.NON_IDEMPOTENT && outcome == Outcome.UNKNOWN;
        return new Failure(operation.name(), describeRequest(), outcome, isTransient && !doubling, attempts);
    }

    private String describeRequest() {
        return operation.method() + " " + context.redaction().url(target);
    }

    private <E extends SdkException> E withEarlier(E failure) {
        earlier.forEach(failure::addSuppressed);
        return failure;
    }

    private void log(String result) {
        long millis = (context.timing().nanoTime().getAsLong() - attemptStartedAt) / 1_000_000;
        AttemptLog.attempt(operation, this::describeRequest, attempts, result, millis);
    }
}
