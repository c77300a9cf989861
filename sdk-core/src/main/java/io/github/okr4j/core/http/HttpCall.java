package io.github.okr4j.core.http;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.RequestPreview;
import io.github.okr4j.core.http.Verdict.Again;
import io.github.okr4j.core.http.Verdict.Done;
import io.github.okr4j.core.http.Verdict.Failed;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.Response;

/** A described call; the blocking driver of its exchange is here, the other is {@link AsyncRun}. */
record HttpCall<T>(Wiring wiring, Operation<T> operation, Request request, CallOptions options) implements ApiCall<T> {
    @Override
    public T execute() {
        return executeForResponse().value();
    }

    @Override
    public ApiResponse<T> executeForResponse() {
        Exchange<T> exchange = new Exchange<>(wiring, operation, request, options);
        while (true) {
            Verdict<T> verdict = attempt(exchange);
            if (verdict instanceof Done<T> done) {
                return done.response();
            } else if (verdict instanceof Failed<T> failed) {
                throw failed.failure();
            } else if (verdict instanceof Again<T> again) {
                exchange.sleep(again.delay());
            }
        }
    }

    private Verdict<T> attempt(Exchange<T> exchange) {
        Call call = exchange.next(exchange.awaitReady());
        InterruptWatch watch = InterruptWatch.over(call);
        try (Response response = send(call)) {
            return exchange.onResponse(response);
        } catch (IOException e) {
            return exchange.onFailure(e);
        } finally {
            watch.end();
            exchange.ended();
        }
    }

    private static Response send(Call call) throws IOException {
        try {
            return call.execute();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // OkHttp is Kotlin: if the thread is interrupted while it connects, an InterruptedException escapes
            // undeclared.
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while connecting").initCause(e);
        }
    }

    @Override
    public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
        return async(Function.identity());
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return async(ApiResponse::value);
    }

    private <R> CompletableFuture<R> async(Function<ApiResponse<T>, R> result) {
        Exchange<T> exchange = new Exchange<>(wiring, operation, request, options);
        return new AsyncRun<>(exchange, wiring.timing().sleeper(), result).start();
    }

    @Override
    public ApiCall<T> with(CallOptions other) {
        return new HttpCall<>(wiring, operation, request, other);
    }

    @Override
    public RequestPreview preview() {
        return new RequestWriter(wiring, operation, request, options).preview();
    }

    /** The preview's first line: a record's own text would show the request's values. */
    @Override
    public String toString() {
        return "ApiCall[" + operation + "]";
    }
}
