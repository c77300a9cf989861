package io.github.okr4j.core;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A call whose value is converted. */
record MappedCall<S, T>(ApiCall<S> call, Function<S, T> conversion) implements ApiCall<T> {
    @Override
    public T execute() {
        return conversion.apply(call.execute());
    }

    @Override
    public ApiResponse<T> executeForResponse() {
        return converted(call.executeForResponse());
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return async(call.executeAsync(), conversion);
    }

    @Override
    public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
        return async(call.executeForResponseAsync(), this::converted);
    }

    @Override
    public ApiCall<T> with(CallOptions options) {
        return new MappedCall<>(call.with(options), conversion);
    }

    @Override
    public CallOptions options() {
        return call.options();
    }

    @Override
    public RequestPreview preview() {
        return call.preview();
    }

    private ApiResponse<T> converted(ApiResponse<S> response) {
        return new ApiResponse<>(
                conversion.apply(response.value()),
                response.status(),
                response.headers(),
                response.requestId(),
                response.rateLimit(),
                response.attempts(),
                response.drift());
    }

    /** Canceling the future cancels the call, which a stage of {@code thenApply} would not do. */
    private static <V, R> CompletableFuture<R> async(CompletableFuture<V> running, Function<V, R> conversion) {
        return new ChainedFuture<V, R>(running, value -> CompletableFuture.completedFuture(conversion.apply(value)));
    }
}
