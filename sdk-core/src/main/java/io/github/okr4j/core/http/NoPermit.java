package io.github.okr4j.core.http;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.error.CallTimeoutException;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.ReauthorizationRequiredException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.error.TokenRefreshException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;

/** Why an attempt could not even be made. */
final class NoPermit {
    private NoPermit() {}

    /** An exception of the call's own: one refresh may fail a hundred calls. */
    static SdkException exception(
            Throwable thrown,
            CallOptions options,
            Redaction redaction,
            BiFunction<Outcome, Boolean, Failure> failures) {
        Throwable e = unwrapped(thrown);
        if (e instanceof InterruptedException) {
            return new CallInterruptedException(
                    failures.apply(Outcome.NOT_SENT, false),
                    "the calling thread was interrupted before the request was sent",
                    e);
        }
        if (e instanceof TimeoutException) {
            return new CallTimeoutException(
                    failures.apply(Outcome.NOT_SENT, true),
                    "the call's timeout of " + options.timeout()
                            + " was used up by the wait for a token or for the rate limiter",
                    null);
        }
        if (e instanceof RateLimiter.TooLateException late) {
            return new CallTimeoutException(failures.apply(Outcome.NOT_SENT, late.passes()), late.text(), null);
        }
        Throwable cause = redaction.scrub(e);
        if (e instanceof ReauthorizationRequiredException dead) {
            return dead.of(failures.apply(Outcome.NOT_SENT, false));
        }
        boolean passes = e instanceof SdkException sdk && sdk.isRetryable();
        return new TokenRefreshException(
                failures.apply(Outcome.NOT_SENT, passes),
                "there is no access token that will be accepted: "
                        + redaction.scrub(String.valueOf(cause.getMessage())),
                cause);
    }

    private static Throwable unwrapped(Throwable thrown) {
        Throwable e = thrown;
        while ((e instanceof CompletionException || e instanceof ExecutionException) && e.getCause() != null) {
            e = e.getCause();
        }
        return e;
    }
}
