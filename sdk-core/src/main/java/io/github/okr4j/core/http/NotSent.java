package io.github.okr4j.core.http;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.error.CallTimeoutException;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.ReauthorizationRequiredException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.error.TokenRefreshException;
import io.github.okr4j.core.error.TransportException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;

/** Why an attempt was not made. */
record NotSent(CallOptions options, Redaction redaction, BiFunction<Outcome, Boolean, Failure> failures) {
    SdkException closed() {
        return new TransportException(failure(false), "the client is closed", null);
    }

    SdkException timedOut() {
        return new CallTimeoutException(
                failure(true), "the call's timeout of " + options.timeout() + " is used up", null);
    }

    SdkException interrupted(InterruptedException e) {
        return new CallInterruptedException(
                failure(false), "the calling thread was interrupted between two attempts", e);
    }

    /** Credentials or limiter let the request not go. An exception of the call's own: one refresh may fail a hundred calls. */
    SdkException noPermit(Throwable thrown) {
        Throwable e = unwrapped(thrown);
        if (e instanceof InterruptedException) {
            return new CallInterruptedException(
                    failure(false), "the calling thread was interrupted before the request was sent", e);
        }
        if (e instanceof TimeoutException) {
            return new CallTimeoutException(
                    failure(true),
                    "the call's timeout of " + options.timeout()
                            + " was used up by the wait for a token or for the rate limiter",
                    null);
        }
        if (e instanceof RateLimiter.TooLateException late) {
            return new CallTimeoutException(failure(late.passes()), late.text(), null);
        }
        Throwable cause = redaction.scrub(e);
        if (e instanceof ReauthorizationRequiredException dead) {
            return dead.of(failure(false));
        }
        return new TokenRefreshException(
                failure(e instanceof SdkException sdk && sdk.isRetryable()),
                "there is no access token that will be accepted: "
                        + redaction.scrub(String.valueOf(cause.getMessage())),
                cause);
    }

    private Failure failure(boolean isTransient) {
        return failures.apply(Outcome.NOT_SENT, isTransient);
    }

    private static Throwable unwrapped(Throwable thrown) {
        Throwable e = thrown;
        while ((e instanceof CompletionException || e instanceof ExecutionException) && e.getCause() != null) {
            e = e.getCause();
        }
        return e;
    }
}
