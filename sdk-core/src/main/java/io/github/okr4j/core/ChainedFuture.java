package io.github.okr4j.core;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/** The future of two calls in a row; cancelling it cancels the one that is under way. */
final class ChainedFuture<S, R> extends CompletableFuture<R> {
    private volatile CompletableFuture<?> underWay;

    // The handlers only complete this future, whose own failures they are; nothing is lost with their results.
    @SuppressWarnings("FutureReturnValueIgnored")
    ChainedFuture(CompletableFuture<S> first, Function<S, CompletableFuture<R>> next) {
        underWay = first;
        first.whenComplete((answer, failure) -> {
            if (failure != null) {
                completeExceptionally(plain(failure));
            } else if (!isDone()) {
                startSecond(next, answer);
            }
        });
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        underWay.cancel(mayInterruptIfRunning);
        return cancelled;
    }

    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // see the constructor
    private void startSecond(Function<S, CompletableFuture<R>> next, S answer) {
        CompletableFuture<R> second;
        try {
            second = next.apply(answer);
        } catch (Throwable e) {
            completeExceptionally(e); // also what Kotlin throws undeclared: nobody else would report it
            return;
        }
        underWay = second;
        if (isCancelled()) {
            second.cancel(true);
        }
        second.whenComplete((value, failure) -> {
            if (failure == null) {
                complete(value);
            } else {
                completeExceptionally(plain(failure));
            }
        });
    }

    private static Throwable plain(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
