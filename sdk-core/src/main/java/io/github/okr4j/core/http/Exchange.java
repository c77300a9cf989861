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
import io.github.okr4j.core.http.Verdict.Again;
import io.github.okr4j.core.http.Verdict.Done;
import io.github.okr4j.core.http.Verdict.Failed;
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
 * only send, report back here, and do as the verdict says.
 */
final class Exchange<T> {
    private final Wiring wiring;
    private final Operation<T> operation;
    private final CallOptions options;
    private final RequestWriter writer;
    private final long startedAt;
    private final List<SdkException> earlier = new ArrayList<>();
    private HttpUrl target;
    private AttemptMark mark = new AttemptMark(Duration.ZERO);
    private Ticket ticket = Ticket.FREE;
    private Map<String, String> proof = Map.of();
    private long attemptStartedAt;
    private int attempts;
    private int hops;
    private boolean mayHaveHappened;
    private boolean resigned;

    Exchange(Wiring wiring, Operation<T> operation, Request request, CallOptions options) {
        this.wiring = wiring;
        this.operation = operation;
        this.options = options;
        this.writer = new RequestWriter(wiring, operation, request, options);
        this.target = writer.url();
        this.startedAt = wiring.timing().nanoTime().getAsLong();
        operation.prepare(wiring.codec());
    }

    /** What must be waited for before {@link #next}; never longer than what is left of the timeout. */
    Ready ready() {
        return Ready.of(wiring, operation.cost(), this::remaining);
    }

    /** Waits on the calling thread. */
    Ticket awaitReady() {
        if (Ready.isAtOnce(wiring)) {
            return Ticket.FREE;
        }
        Ready ready = ready();
        try {
            return ready.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notReady(e);
        } catch (ExecutionException | CancellationException e) {
            throw notReady(e);
        } finally {
            ready.cancel(false);
        }
    }

    SdkException notReady(Throwable failure) {
        return withEarlier(NotReady.exception(failure, options, wiring.redaction(), this::failure));
    }

    /** The next attempt, or the next hop of a redirect. */
    Call next(Ticket ticket) {
        this.ticket = ticket;
        try {
            return next();
        } catch (RuntimeException | Error e) {
            ticket.giveBack();
            throw e;
        }
    }

    /** The attempt is over, whatever came of it, and its answer is read. */
    void ended() {
        ticket.used();
        AttemptTimer.SHARED.end(mark);
    }

    private Call next() {
        if (wiring.transport().isClosed()) {
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
        attemptStartedAt = wiring.timing().nanoTime().getAsLong();
        Duration timeout = left.compareTo(options.attemptTimeout()) < 0 ? left : options.attemptTimeout();
        mark = new AttemptMark(timeout);
        proof = writer.proof();
        return wiring.transport().newCall(writer.attempt(target, proof, mark));
    }

    Verdict<T> onResponse(Response response) throws IOException {
        ticket.used();
        AnswerReader answer = new AnswerReader(wiring, response);
        log("HTTP " + response.code());
        if (response.isSuccessful()) {
            return onSuccess(answer);
        }
        String location = response.header("Location");
        if (Redirects.isRedirect(response.code(), location)) {
            return onRedirect(answer, target.resolve(String.valueOf(location)));
        }
        return onError(answer, answer.errorBody(), wiring.profile().hint(response.code()));
    }

    Verdict<T> onFailure(IOException e) {
        ticket.used();
        if (e instanceof Body.TooLargeException) {
            return new Failed<>(withEarlier(new DecodeException(
                    failure(Outcome.UNKNOWN, false), null, "the answer is larger than " + Body.MAX_BYTES + " bytes")));
        }
        TransportFailures.Kind kind = TransportFailures.kind(e, mark);
        log(kind.toString());
        Outcome outcome = mark.isSent() ? Outcome.UNKNOWN : Outcome.NOT_SENT;
        Failure failure = failure(outcome, TransportFailures.mayPass(kind));
        return retryOrFail(
                TransportFailures.exception(kind, failure, wiring.redaction().scrub(e)), null, true);
    }

    /** Waits on the calling thread. */
    void sleep(Duration wait) {
        if (wait.isZero()) {
            return;
        }
        try {
            wiring.timing().sleeper().sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw withEarlier(new CallInterruptedException(
                    failure(Outcome.NOT_SENT, false), "the calling thread was interrupted between two attempts", e));
        }
    }

    private Verdict<T> onSuccess(AnswerReader answer) throws IOException {
        try (Body body = answer.successBody()) {
            FailureInSuccess inside = answer.failureInSuccess(operation, body.text());
            if (inside != null) {
                return onError(answer, body.text(), "The vendor reports a failure inside a successful answer", inside);
            }
            T value = answer.value(operation, body.text());
            return new Done<>(new ApiResponse<>(
                    value, answer.status(), answer.headers(), answer.requestId(), answer.rateLimit(), attempts));
        } catch (JsonException e) {
            Failure failure = failure(Outcome.UNKNOWN, false);
            String problem = "HTTP " + answer.status() + " with an answer that cannot be read: " + e.getMessage();
            // Names of members are the server's words, too.
            return new Failed<>(withEarlier(new DecodeException(
                    failure,
                    wiring.redaction().printable(e.path()),
                    wiring.redaction().scrub(problem))));
        }
    }

    private Verdict<T> onRedirect(AnswerReader answer, @Nullable HttpUrl to) throws IOException {
        if (operation.method() != HttpMethod.GET) {
            return onError(answer, answer.errorBody(), "Redirects of writes are not followed; check the base URL");
        }
        if (to == null) {
            return onError(answer, answer.errorBody(), "The redirect's target is not an http(s) address");
        }
        if (!Redirects.sameOrigin(wiring.base(), to)) {
            String problem = "HTTP " + answer.status() + " redirects to " + to.scheme() + "://" + to.host() + ":"
                    + to.port() + ", not to the configured base URL "
                    + wiring.redaction().url(wiring.base())
                    + "; nothing was sent there";
            Failure failure = failure(Outcome.REJECTED, false);
            return new Failed<>(
                    withEarlier(new OriginException(failure, wiring.redaction().scrub(problem))));
        }
        if (hops >= Redirects.MAX_HOPS) {
            return onError(answer, answer.errorBody(), "More than " + Redirects.MAX_HOPS + " redirects");
        }
        hops++;
        target = to;
        return new Again<>(Duration.ZERO);
    }

    private Verdict<T> onError(AnswerReader answer, ByteBuffer body, @Nullable String hint) {
        return onError(answer, body, hint, null);
    }

    private Verdict<T> onError(
            AnswerReader answer, ByteBuffer body, @Nullable String hint, @Nullable FailureInSuccess inside) {
        int status = answer.status();
        Duration asked = RetryAfter.of(status, answer.headers(), answer.rateLimit(), answer.now());
        Outcome outcome = inside == FailureInSuccess.UNCERTAIN
                ? Outcome.UNKNOWN
                : StatusMeaning.outcome(status, answer.headers());
        Failure failure = failure(outcome, StatusMeaning.mayPass(status));
        int meaning = FailureInSuccess.meaning(status, inside);
        ApiException exception = ApiException.from(meaning, failure, answer.error(body), hint, asked);
        if (status == 401 && !resigned && wiring.credentials().refused(proof)) {
            // Not carried out, so this is for writes too, and it has nothing to do with the patience of retries.
            resigned = true;
            return again(exception, Duration.ZERO);
        }
        RateLimit limit = answer.rateLimit();
        boolean worthWaiting = status != 429 || limit == null || limit.scope() != RateLimit.Scope.DAILY;
        return retryOrFail(exception, asked, worthWaiting);
    }

    private Verdict<T> retryOrFail(SdkException failure, @Nullable Duration asked, boolean worthWaiting) {
        if (!failure.isRetryable()
                || !worthWaiting
                || attemptsOfRetries() >= options.retry().maxAttempts()) {
            return new Failed<>(withEarlier(failure));
        }
        Duration wait = Backoff.before(attemptsOfRetries(), options.retry(), asked, wiring.timing());
        if (wait.compareTo(remaining()) >= 0) {
            return new Failed<>(withEarlier(failure));
        }
        return again(failure, wait);
    }

    private Verdict<T> again(SdkException failure, Duration wait) {
        mayHaveHappened |= failure.outcome() == Outcome.UNKNOWN;
        earlier.add(failure);
        target = writer.url();
        hops = 0;
        return new Again<>(wait);
    }

    private int attemptsOfRetries() {
        return resigned ? attempts - 1 : attempts;
    }

    private Duration remaining() {
        long passed = wiring.timing().nanoTime().getAsLong() - startedAt;
        return options.timeout().minusNanos(passed);
    }

    /** If an earlier attempt of a write may have been carried out, no later refusal makes that undone. */
    private Failure failure(Outcome own, boolean mayPass) {
        boolean write = operation.idempotency() != Idempotency.SAFE;
        Outcome outcome = write && mayHaveHappened ? Outcome.UNKNOWN : own;
        boolean doubling = operation.idempotency() == Idempotency.NON_IDEMPOTENT && outcome == Outcome.UNKNOWN;
        return new Failure(operation.name(), describeRequest(), outcome, mayPass && !doubling, attempts);
    }

    private String describeRequest() {
        return operation.method() + " " + wiring.redaction().url(target);
    }

    private <E extends SdkException> E withEarlier(E failure) {
        earlier.forEach(failure::addSuppressed);
        return failure;
    }

    private void log(String result) {
        long millis = (wiring.timing().nanoTime().getAsLong() - attemptStartedAt) / 1_000_000;
        AttemptLog.attempt(operation, this::describeRequest, attempts, result, millis);
    }
}
