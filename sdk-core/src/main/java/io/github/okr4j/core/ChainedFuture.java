package io.github.okr4j.core;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** The future of a chained call. Canceling it cancels the call in flight. */
final class ChainedFuture<S, R> extends CompletableFuture<R> {
    private volatile CompletableFuture<?> inFlight;

    // The handlers complete this future, also with their failures; their results hold nothing else.
    @SuppressWarnings("FutureReturnValueIgnored")
    ChainedFuture(CompletableFuture<S> first, Function<S, CompletableFuture<R>> next) {
        inFlight = first;
        first.whenComplete((value, failure) -> {
            if (failure != null) {
                completeExceptionally(plain(failure));
            } else if (!isDone()) {
                startSecond(next, value);
            }
        });
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean canceled = super.cancel(mayInterruptIfRunning);
        inFlight.cancel(mayInterruptIfRunning);
        return canceled;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // see the constructor
    private void startSecond(Function<S, CompletableFuture<R>> next, S value) {
        CompletableFuture<R> second;
        try {
            second = next.apply(value);
        } catch (Throwable e) {
            completeExceptionally(e); // also undeclared exceptions of Kotlin code, which would be lost
            return;
        }
        inFlight = second;
        if (isCancelled()) {
            second.cancel(true);
        }
        second.whenComplete((result, failure) -> {
            if (failure == null) {
                complete(result);
            } else {
                completeExceptionally(plain(failure));
            }
        });
    }

    private static Throwable plain(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
