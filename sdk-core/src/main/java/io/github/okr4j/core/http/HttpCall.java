package io.github.okr4j.core.http;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.RequestPreview;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import okhttp3.Call;
import okhttp3.Response;

/** A described call; the blocking driver of its execution is here, the other is {@link AsyncExecution}. */
record HttpCall<T>(ClientContext context, Operation<T> operation, Request request, CallOptions options)
        implements ApiCall<T> {
    @Override
    public T execute() {
        return success().value();
    }

    @Override
    public ApiResponse<T> executeForResponse() {
        return success().response();
    }

    private AttemptResult.Success<T> success() {
        CallExecution<T> execution = new CallExecution<>(context, operation, request, options);
        try {
            AttemptResult.Success<T> success = success(execution);
            execution.over(null);
            return success;
        } catch (Throwable e) {
            execution.over(e);
            throw e;
        }
    }

    private AttemptResult.Success<T> success(CallExecution<T> execution) {
        while (true) {
            AttemptResult<T> result = attempt(execution);
            if (result instanceof AttemptResult.Success<T> done) {
                return done;
            } else if (result instanceof AttemptResult.Failure<T> failed) {
                throw failed.failure();
            } else if (result instanceof AttemptResult.Retry<T> again) {
                sleep(execution, again.delay());
            }
        }
    }

    private void sleep(CallExecution<T> execution, Duration wait) {
        if (wait.isZero()) {
            return;
        }
        try {
            context.timing().sleeper().sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw execution.noPermit(e);
        }
    }

    private AttemptResult<T> attempt(CallExecution<T> execution) {
        Call call = execution.next(permit(execution));
        InterruptWatch watch = InterruptWatch.over(call);
        try (Response response = send(call)) {
            return execution.onResponse(response);
        } catch (IOException e) {
            return execution.onFailure(e);
        } finally {
            watch.end();
            execution.ended();
        }
    }

    private Permit permit(CallExecution<T> execution) {
        if (PermitFuture.isAtOnce(context)) {
            return LimiterPermit.FREE;
        }
        PermitFuture ready = execution.ready();
        try {
            return ready.get(TimeUnit.NANOSECONDS.convert(execution.remaining()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            ready.giveUp();
            Thread.currentThread().interrupt();
            throw execution.noPermit(e);
        } catch (ExecutionException | TimeoutException | CancellationException e) {
            ready.giveUp();
            throw execution.noPermit(e);
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
        return async(AttemptResult.Success::response);
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return async(AttemptResult.Success::value);
    }

    private <R> CompletableFuture<R> async(Function<AttemptResult.Success<T>, R> result) {
        CallExecution<T> execution = new CallExecution<>(context, operation, request, options);
        return new AsyncExecution<>(context, execution, result).start(options.timeout());
    }

    @Override
    public ApiCall<T> with(CallOptions other) {
        return new HttpCall<>(context, operation, request, other);
    }

    @Override
    public RequestPreview preview() {
        return new RequestWriter(context, operation, request, options).preview();
    }

    /** The preview's first line: a record's own text would show the request's values. */
    @Override
    public String toString() {
        return "ApiCall[" + operation + "]";
    }
}
