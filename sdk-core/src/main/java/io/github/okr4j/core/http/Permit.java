package io.github.okr4j.core.http;

import java.util.concurrent.CompletableFuture;

/**
 * A request's place in a {@link RateBudget}. The call ends it once, by {@link #used()} or {@link #release()}; a second end
 * must do nothing.
 */
public interface Permit {
    /**
     * Completes when the request may be sent. It fails if the budget cannot tell; the call then fails with {@link
     * io.github.okr4j.core.error.RateBudgetException}, and nothing is sent.
     */
    CompletableFuture<Void> granted();

    /** The response was received, or there will be none. The vendor may have counted the request. */
    void used();

    /** The request will not be sent, also if it was never granted: the budget gets back what it took. */
    void release();
}
