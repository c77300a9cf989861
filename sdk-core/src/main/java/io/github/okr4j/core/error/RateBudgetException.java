package io.github.okr4j.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The rate budget that several processes share could not be asked, so nothing was sent. It is retryable: the budget may be back
 * soon.
 */
public final class RateBudgetException extends SdkException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param problem what went wrong, without secrets
     */
    public RateBudgetException(Failure failure, String problem, @Nullable Throwable cause) {
        super(failure, problem, cause);
    }
}
