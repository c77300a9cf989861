package io.github.okr4j.core;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Two calls, of which the second depends on the value of the first. */
record ChainedCall<S, T>(ApiCall<S> first, Function<S, ApiCall<T>> next) implements ApiCall<T> {
    @Override
    public T execute() {
        return second(first.execute()).execute();
    }

    @Override
    public ApiResponse<T> executeForResponse() {
        return second(first.execute()).executeForResponse();
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return async(ApiCall::executeAsync);
    }

    @Override
    public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
        return async(ApiCall::executeForResponseAsync);
    }

    @Override
    public ApiCall<T> with(CallOptions options) {
        return new ChainedCall<>(first.with(options), next);
    }

    @Override
    public CallOptions options() {
        return first.options();
    }

    @Override
    public RequestPreview preview() {
        return first.preview();
    }

    private ApiCall<T> second(S value) {
        return next.apply(value).with(first.options());
    }

    private <R> CompletableFuture<R> async(Function<ApiCall<T>, CompletableFuture<R>> run) {
        return new ChainedFuture<S, R>(first.executeAsync(), value -> run.apply(second(value)));
    }
}
