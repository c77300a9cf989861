package io.github.okr4j.core.http;

import io.github.okr4j.core.ApiResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Drives an execution without blocking: OkHttp's threads send, nobody waits between attempts. */
final class AsyncExecution<T, R> extends CompletableFuture<R> implements Callback {
    private final CallExecution<T> execution;
    private final Sleeper sleeper;
    private final Function<ApiResponse<T>, R> result;
    private volatile @Nullable Call current;
    private volatile @Nullable PermitFuture waiting;

    AsyncExecution(CallExecution<T> execution, Sleeper sleeper, Function<ApiResponse<T>, R> result) {
        this.execution = execution;
        this.sleeper = sleeper;
        this.result = result;
    }

    /** Dependent stages are plain futures: cancelling one of them does not reach back to here. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        cancelCurrent();
        return cancelled;
    }

    CompletableFuture<R> start() {
        send();
        return this;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the handler completes this future, whose failures they are
    private void send() {
        if (isDone()) {
            return; // cancelled while it waited
        }
        PermitFuture ready = execution.ready();
        waiting = ready;
        if (isCancelled()) {
            ready.cancel(false);
        }
        ready.whenComplete((permit, failure) -> {
            if (failure == null) {
                send(permit);
            } else {
                end(() -> completeExceptionally(execution.noPermit(failure)));
            }
        });
    }

    private void send(Permit permit) {
        try {
            Call call = execution.next(permit);
            current = call;
            call.enqueue(this);
            if (isCancelled()) {
                call.cancel();
            }
        } catch (RuntimeException | Error e) {
            completeExceptionally(e);
        }
    }

    @Override
    public void onResponse(Call call, Response response) {
        AttemptResult<T> attempt;
        try (response) {
            attempt = execution.onResponse(response);
        } catch (IOException e) {
            attempt = execution.onFailure(e);
        } catch (RuntimeException | Error e) {
            completeExceptionally(e); // an error too, for example a clash of libraries: nobody else would report it
            return;
        } finally {
            execution.ended();
        }
        follow(attempt);
    }

    @Override
    public void onFailure(Call call, IOException e) {
        execution.ended();
        end(() -> follow(execution.onFailure(e)));
    }

    /** An error that is thrown on the way must not leave the future open. */
    private void end(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            completeExceptionally(e);
        }
    }

    private void follow(AttemptResult<T> attempt) {
        if (isDone()) {
            return; // cancelled while it was on the wire
        }
        if (attempt instanceof AttemptResult.Success<T> done) {
            complete(result.apply(done.response()));
        } else if (attempt instanceof AttemptResult.Failure<T> failed) {
            completeExceptionally(failed.failure());
        } else if (attempt instanceof AttemptResult.Retry<T> again) {
            sleeper.schedule(again.delay(), this::send);
        }
    }

    private void cancelCurrent() {
        PermitFuture ready = waiting;
        if (ready != null) {
            ready.cancel(false);
        }
        Call call = current;
        if (call != null) {
            call.cancel();
        }
    }
}
