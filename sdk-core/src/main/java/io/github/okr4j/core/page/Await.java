package io.github.okr4j.core.page;

import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.Outcome;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Waits for a page that another thread fetches. */
final class Await {
    private Await() {}

    /** Waits for a page. An interrupt cancels the request and stays set. */
    static <W> W page(String operation, CompletableFuture<W> page) {
        try {
            return page.get();
        } catch (InterruptedException e) {
            page.cancel(true);
            Thread.currentThread().interrupt();
            Failure failure = new Failure(operation, null, Outcome.UNKNOWN, false, 1);
            throw new CallInterruptedException(failure, "the calling thread was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new CompletionException(e.getCause());
        }
    }
}
