package io.github.okr4j.core.http;

import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * A {@link RateBudget} cannot grant a request before the timeout of its call. Throw it from {@link RateBudget#acquire}, or
 * complete {@link Permit#granted()} with it. The call then fails with {@link io.github.okr4j.core.error.CallTimeoutException}
 * at once, and nothing is sent.
 */
public final class TooLateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean passes;

    /**
     * Creates an exception.
     *
     * @param problem what the message of the call's exception says, without secrets
     */
    public TooLateException(String problem) {
        this(problem, true);
    }

    TooLateException(String problem, boolean passes) {
        super(problem, null, false, false);
        this.passes = passes;
    }

    /** Whether a later call may be granted. */
    boolean passes() {
        return passes;
    }

    String text() {
        return String.valueOf(getMessage());
    }

    static @Nullable TooLateException in(Throwable failure) {
        Throwable e =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return e instanceof TooLateException late ? late : null;
    }
}
