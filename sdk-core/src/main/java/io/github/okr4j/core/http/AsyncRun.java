package io.github.okr4j.core.http;

import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.http.Verdict.Again;
import io.github.okr4j.core.http.Verdict.Done;
import io.github.okr4j.core.http.Verdict.Failed;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Drives an exchange without blocking: OkHttp's threads send, nobody waits between attempts. */
final class AsyncRun<T, R> extends CompletableFuture<R> implements Callback {
    private final Exchange<T> exchange;
    private final Sleeper sleeper;
    private final Function<ApiResponse<T>, R> result;
    private volatile @Nullable Call current;
    private volatile @Nullable Ready waiting;

    AsyncRun(Exchange<T> exchange, Sleeper sleeper, Function<ApiResponse<T>, R> result) {
        this.exchange = exchange;
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
        Ready ready = exchange.ready();
        waiting = ready;
        if (isCancelled()) {
            ready.cancel(false);
        }
        ready.whenComplete((ticket, failure) -> {
            if (failure == null) {
                send(ticket);
            } else {
                completeExceptionally(exchange.notReady(failure));
            }
        });
    }

    private void send(Ticket ticket) {
        try {
            Call call = exchange.next(ticket);
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
        Verdict<T> verdict;
        try (response) {
            verdict = exchange.onResponse(response);
        } catch (IOException e) {
            verdict = exchange.onFailure(e);
        } catch (RuntimeException | Error e) {
            completeExceptionally(e); // an error too, for example a clash of libraries: nobody else would report it
            return;
        } finally {
            exchange.ended();
        }
        follow(verdict);
    }

    @Override
    public void onFailure(Call call, IOException e) {
        exchange.ended();
        follow(exchange.onFailure(e));
    }

    private void follow(Verdict<T> verdict) {
        if (isDone()) {
            return; // cancelled while it was on the wire
        }
        if (verdict instanceof Done<T> done) {
            complete(result.apply(done.response()));
        } else if (verdict instanceof Failed<T> failed) {
            completeExceptionally(failed.failure());
        } else if (verdict instanceof Again<T> again) {
            sleeper.schedule(again.delay(), this::send);
        }
    }

    private void cancelCurrent() {
        Ready ready = waiting;
        if (ready != null) {
            ready.cancel(false);
        }
        Call call = current;
        if (call != null) {
            call.cancel();
        }
    }
}
