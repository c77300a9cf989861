package io.github.okr4j.core;

import io.github.okr4j.core.error.SdkException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A stubbed call whose result is known before it runs. */
final class CompletedCall<T> implements ApiCall<T> {
    private static final RequestPreview NO_REQUEST = new RequestPreview("NONE", "none:stub", Map.of(), null);

    private final Supplier<ApiResponse<T>> end;
    private final CallOptions options;

    private CompletedCall(Supplier<ApiResponse<T>> end, CallOptions options) {
        this.end = end;
        this.options = options;
    }

    static <T> CompletedCall<T> completed(T value) {
        ApiResponse<T> response = new ApiResponse<>(value, 200, ResponseHeaders.EMPTY, null, null, 1);
        return new CompletedCall<>(() -> response, CallOptions.DEFAULT);
    }

    static <T> CompletedCall<T> failed(SdkException failure) {
        return new CompletedCall<>(
                () -> {
                    throw failure;
                },
                CallOptions.DEFAULT);
    }

    @Override
    public T execute() {
        return end.get().value();
    }

    @Override
    public ApiResponse<T> executeForResponse() {
        return end.get();
    }

    @Override
    public CompletableFuture<T> executeAsync() {
        return completedFuture(this::execute);
    }

    @Override
    public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
        return completedFuture(end);
    }

    /** Fails with the exception itself, as a real call does. A dependent future would wrap it. */
    private static <R> CompletableFuture<R> completedFuture(Supplier<R> result) {
        try {
            return CompletableFuture.completedFuture(result.get());
        } catch (SdkException failure) {
            return CompletableFuture.failedFuture(failure);
        }
    }

    @Override
    public ApiCall<T> with(CallOptions other) {
        return new CompletedCall<>(end, other);
    }

    @Override
    public CallOptions options() {
        return options;
    }

    @Override
    public RequestPreview preview() {
        return NO_REQUEST;
    }
}
