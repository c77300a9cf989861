package io.github.okr4j.core.http;

import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.error.CallTimeoutException;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.RateBudgetException;
import io.github.okr4j.core.error.ReauthorizationRequiredException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.error.TokenRefreshException;
import io.github.okr4j.core.error.TransportException;
import java.util.Objects;
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
        return timedOut("");
    }

    /**
     * The wait before the attempt ended with a failure: a wait for a token, for the rate limiter or for a retry.
     *
     * @return an exception of the call's own, as one refresh may fail a hundred calls
     */
    SdkException noPermit(Throwable thrown) {
        Throwable e = unwrapped(thrown);
        if (e instanceof Error error) {
            throw error;
        }
        if (e instanceof InterruptedException) {
            return interrupted(failure(false), e);
        }
        if (e instanceof TimeoutException) {
            return timedOut(", while it waited for a token or for the rate limiter");
        }
        if (e instanceof TooLateException late) {
            return new CallTimeoutException(failure(late.passes()), redaction.scrub(late.text()), null);
        }
        if (e instanceof PermitFuture.BudgetFailure) {
            Throwable cause = redaction.scrub(unwrapped(Objects.requireNonNull(e.getCause())));
            return new RateBudgetException(
                    failure(true), "the rate budget failed, and nothing was sent: " + text(cause), cause);
        }
        Throwable cause = redaction.scrub(e);
        if (e instanceof ReauthorizationRequiredException dead) {
            return dead.of(failure(false));
        }
        return new TokenRefreshException(
                failure(e instanceof SdkException sdk && sdk.isRetryable()),
                "there is no access token that will be accepted: " + text(cause),
                cause);
    }

    private String text(Throwable cause) {
        return redaction.scrub(String.valueOf(cause.getMessage()));
    }

    private SdkException timedOut(String where) {
        Failure failure = failure(true);
        String problem = "the call's timeout of " + Seconds.of(options.timeout()) + " ended " + when(failure) + where;
        return new CallTimeoutException(failure, problem, null);
    }

    private static SdkException interrupted(Failure failure, Throwable e) {
        return new CallInterruptedException(failure, "the calling thread was interrupted " + when(failure), e);
    }

    private static String when(Failure failure) {
        int attempts = failure.attempts();
        return switch (attempts) {
            case 0 -> "before the request was sent";
            case 1 -> "after 1 attempt";
            default -> "after " + attempts + " attempts";
        };
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
