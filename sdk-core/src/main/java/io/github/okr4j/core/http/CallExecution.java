package io.github.okr4j.core.http;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.error.CallTimeoutException;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.core.http.CallListener.WaitReason;
import io.github.okr4j.core.json.JsonException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * The state of one call while it runs: its deadline, the current attempt and the earlier ones. The blocking and the
 * asynchronous driver send requests, report results here, and act on the {@link AttemptResult}.
 */
final class CallExecution<T> {
    private final Operation<T> operation;
    private final CallOptions options;
    private final RequestWriter writer;
    private final long startedAt;
    private final CallHistory history;
    private final @Nullable CallEvents events;
    /** Also masks the signatures of this call. */
    private ClientContext context;

    private HttpUrl target;
    private Attempt attempt = new Attempt(Duration.ZERO, Duration.ZERO);
    private @Nullable PermitFuture ready;
    private Permit permit = LimiterPermit.FREE;
    private Map<String, String> authHeaders = Map.of();
    private long attemptStartedAt;
    private int hops;
    private boolean reauthenticated;

    CallExecution(ClientContext context, Operation<T> operation, Request request, CallOptions options) {
        this.context = context;
        this.operation = operation;
        this.options = options;
        this.history = new CallHistory(operation);
        this.writer = new RequestWriter(context, operation, request, options);
        this.target = writer.url();
        this.startedAt = now();
        this.events = CallEvents.begin(context.listener(), operation);
        operation.prepare(context.codec());
    }

    /** Completes when {@link #next} may be called, at the latest when the timeout ends. */
    PermitFuture ready() {
        PermitFuture before = PermitFuture.of(context, operation.cost(), this::remaining);
        ready = before;
        return before;
    }

    /** Notifies the listener of an end that the SDK does not make: canceled, or completed by the user. */
    @SuppressWarnings("FutureReturnValueIgnored") // the listener's exceptions are caught
    void observe(CompletableFuture<?> future) {
        if (events != null) {
            future.whenComplete((value, failure) -> over(failure));
        }
    }

    /** Reports the end of the call, with its exception or null. */
    void over(@Nullable Throwable failure) {
        if (events != null) {
            int attempts = failure instanceof SdkException sdk ? sdk.attempts() : history.attempts();
            events.callEnded(attempts, failure, Duration.ofNanos(now() - startedAt));
        }
    }

    private void reportWaits() {
        PermitFuture before = ready;
        ready = null;
        if (before != null) {
            before.waits((reason, duration) -> CallEvents.waiting(events, operation, reason, duration));
        }
    }

    /** The exception of a call that gets no permit for its next attempt. */
    SdkException noPermit(Throwable failure) {
        reportWaits();
        return history.withEarlier(notSent().noPermit(failure));
    }

    /**
     * The exception of a call whose timeout is over.
     *
     * @param sent whether a request may have been executed
     * @param isIdle false if another thread is using this object, so that its lists must not be read
     */
    SdkException timedOut(boolean sent, boolean isIdle) {
        SdkException failure = sent
                ? new CallTimeoutException(
                        failure(Outcome.UNKNOWN, true),
                        "the call's timeout of " + Seconds.of(options.timeout())
                                + " ended before the response was complete",
                        null)
                : notSent().timedOut();
        if (!isIdle) {
            return failure;
        }
        if (!sent) {
            unsent();
        }
        return history.withEarlier(failure);
    }

    /** Creates the call for the next attempt or for the next hop of a redirect. */
    Call next(Permit permit) {
        this.permit = permit;
        reportWaits();
        try {
            return next();
        } catch (RuntimeException | Error e) {
            PermitFuture.release(permit);
            throw e;
        }
    }

    /** The current request will not be sent. */
    void unsent() {
        PermitFuture.release(permit);
    }

    /** Ends the attempt after its response was read or after it failed. */
    void ended() {
        endPermit();
        AttemptTimer.SHARED.end(attempt);
    }

    /** The vendor may have counted what was sent. */
    private void endPermit() {
        Permit ending = permit;
        permit = LimiterPermit.FREE;
        if (attempt.isSent()) {
            PermitFuture.use(ending);
        } else {
            PermitFuture.release(ending);
        }
    }

    private Call next() {
        if (context.transport().isClosed()) {
            throw history.withEarlier(notSent().closed());
        }
        Duration left = remaining();
        if (left.isZero() || left.isNegative()) {
            throw history.withEarlier(notSent().timedOut());
        }
        if (hops == 0) {
            history.begin();
            target = writer.url(); // refreshed credentials may name another host
        }
        attemptStartedAt = now();
        attempt = new Attempt(options.attemptTimeout(), left);
        history.send(attempt);
        authHeaders = writer.authHeaders();
        context = context.masking(context.credentials().secretsIn(authHeaders));
        return context.transport().newCall(writer.attempt(target, authHeaders, attempt));
    }

    AttemptResult<T> onResponse(Response response) throws IOException {
        endPermit();
        ResponseReader reader = new ResponseReader(context, response);
        report(reader.rateLimit());
        attemptEnded(null, response.code(), null);
        if (response.isSuccessful()) {
            return onSuccess(reader);
        }
        Redirect redirect = Redirect.of(response, target, operation.method() == HttpMethod.GET, hops);
        HttpUrl next = redirect == null ? null : redirect.next();
        if (next == null) {
            return onError(classifier().failure(reader, redirect));
        }
        hops++;
        target = next;
        history.redirected();
        return new AttemptResult.Retry<>(Duration.ZERO);
    }

    AttemptResult<T> onFailure(IOException e) {
        endPermit();
        TransportFailures.throwError(e);
        if (!attempt.isSent() && context.transport().isClosed()) {
            return failed(notSent().closed());
        }
        TransportFailures.Kind kind = TransportFailures.kind(e, attempt);
        Outcome outcome = attempt.isSent() ? Outcome.UNKNOWN : Outcome.NOT_SENT;
        Failure failure = failure(outcome, TransportFailures.isTransient(kind));
        SdkException exception =
                TransportFailures.exception(kind, failure, context.redaction().scrub(e), attempt, options);
        attemptEnded(kind, null, exception);
        return retryOrFail(exception, null);
    }

    /** Ignores exceptions of a user's budget, because the response is valid without it. */
    private void report(@Nullable RateLimit limit) {
        if (limit != null && context.budget() != RateLimiter.UNLIMITED) {
            try {
                context.budget().reported(limit);
            } catch (RuntimeException e) {
                // documented as ignored
            }
        }
    }

    private AttemptResult<T> onSuccess(ResponseReader reader) throws IOException {
        try (BoundedBody body = reader.successBody()) {
            EmbeddedError error = reader.embeddedError(operation, body.text());
            if (error != null) {
                return onError(classifier().embedded(reader, body.text(), error));
            }
            T value = reader.value(operation, body.text());
            // Decoding counts against the timeout of the attempt.
            return attempt.isOver()
                    ? onFailure(new InterruptedIOException("decoding took too long"))
                    : new AttemptResult.Success<>(value, reader, history.attempts());
        } catch (JsonException e) {
            return failed(classifier().unreadable(reader, e));
        }
    }

    private AttemptResult<T> onError(ResponseClassifier.Classification error) {
        if (error.exception() instanceof UnauthorizedException
                && !reauthenticated
                && context.credentials().refused(authHeaders)) {
            // A 401 proves that the call was not executed, so this applies to writes, too. It does not count as a
            // retry.
            reauthenticated = true;
            return again(error.exception(), Duration.ZERO);
        }
        return retryOrFail(error.exception(), error.retryAfter());
    }

    private AttemptResult<T> retryOrFail(SdkException failure, @Nullable Duration asked) {
        int counted = reauthenticated ? history.begun() - 1 : history.begun();
        if (!failure.isRetryable() || counted >= options.retry().maxAttempts()) {
            return failed(failure);
        }
        Duration wait = Backoff.before(counted, options.retry(), asked, context.timing());
        return wait.compareTo(remaining()) >= 0 ? failed(failure) : again(failure, wait);
    }

    private AttemptResult<T> again(SdkException failure, Duration wait) {
        history.add(failure);
        if (!wait.isZero()) {
            CallEvents.waiting(events, operation, WaitReason.RETRY, wait);
        }
        target = writer.url();
        hops = 0;
        return new AttemptResult.Retry<>(wait);
    }

    private AttemptResult<T> failed(SdkException failure) {
        return new AttemptResult.Failure<>(history.withEarlier(failure));
    }

    Duration remaining() {
        return options.timeout().minusNanos(now() - startedAt);
    }

    private long now() {
        return context.timing().nanoTime().getAsLong();
    }

    private ResponseClassifier classifier() {
        return new ResponseClassifier(context, operation, this::failure);
    }

    private NotSent notSent() {
        return new NotSent(options, context.redaction(), this::failure);
    }

    private Failure failure(Outcome own, boolean isTransient) {
        return history.failure(describeRequest(), own, isTransient);
    }

    private String describeRequest() {
        return operation.method() + " " + context.redaction().url(target);
    }

    private void attemptEnded(@Nullable Object broken, @Nullable Integer status, @Nullable SdkException failure) {
        long nanos = now() - attemptStartedAt;
        AttemptLog.attempt(operation, this::describeRequest, history.attempts(), broken, status, nanos);
        if (events != null) {
            events.attemptEnded(history.attempts(), status, failure, Duration.ofNanos(nanos));
        }
    }
}
