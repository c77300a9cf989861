package io.github.okr4j.core;

import io.github.okr4j.core.error.SdkException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A call that is not sent until an {@code execute} method runs it. Each run sends a new request.
 *
 * <p>Calls are immutable and safe for use by many threads. The option methods return changed copies.
 *
 * @param <T> the type of the response's value
 */
public interface ApiCall<T> {
    /**
     * Sends the call and waits for its value.
     *
     * @throws SdkException on any failure; {@link SdkException#outcome()} tells whether a write may have been executed
     */
    T execute();

    /**
     * Sends the call and waits for its value together with status, headers and rate limit.
     *
     * @throws SdkException on any failure
     */
    ApiResponse<T> executeForResponse();

    /**
     * Sends the call without blocking. No thread waits between attempts. Canceling the future cancels the call.
     *
     * @return a future that fails with an {@link SdkException}
     */
    CompletableFuture<T> executeAsync();

    /**
     * Sends the call without blocking, for its value together with status, headers and rate limit.
     *
     * @return a future that fails with an {@link SdkException}
     */
    CompletableFuture<ApiResponse<T>> executeForResponseAsync();

    /** Replaces all options of the call. */
    @CheckReturnValue
    ApiCall<T> with(CallOptions options);

    /** The options of this call. */
    CallOptions options();

    /** The request as it would be sent, with secrets masked. Sends nothing. */
    @CheckReturnValue
    RequestPreview preview();

    /**
     * Sets the total timeout, which includes all attempts and waits.
     *
     * @param timeout positive
     */
    @CheckReturnValue
    default ApiCall<T> timeout(Duration timeout) {
        return with(options().withTimeout(timeout));
    }

    /**
     * Adds a header. A header never replaces a credential.
     *
     * @param value printable ASCII
     */
    @CheckReturnValue
    default ApiCall<T> header(String name, String value) {
        return with(options().withHeader(name, value));
    }

    /** Sets the retry policy. */
    @CheckReturnValue
    default ApiCall<T> retry(RetryPolicy retry) {
        return with(options().withRetry(retry));
    }

    /**
     * Chains a second call that depends on the value of this one. The options apply to each of the two. The preview
     * shows the first.
     *
     * @param next creates the second call
     * @param <R> the type of the second call's value
     */
    @CheckReturnValue
    default <R> ApiCall<R> then(Function<T, ApiCall<R>> next) {
        return new ChainedCall<>(this, next);
    }

    /**
     * Converts the value of this call. Status, headers and drift of the response stay as they are.
     *
     * @param conversion runs once per execution, after the response was read
     * @param <R> the type of the converted value
     */
    @CheckReturnValue
    default <R> ApiCall<R> map(Function<T, R> conversion) {
        return new MappedCall<>(this, conversion);
    }

    /** Creates a call that returns a value and sends nothing. Use it to stub a service in a test. */
    static <T> ApiCall<T> completed(T value) {
        return CompletedCall.completed(value);
    }

    /**
     * Creates a call that throws and sends nothing. Use it to stub a failure in a test.
     *
     * @param failure for example {@code ApiException.of(404, "…")}
     */
    static <T> ApiCall<T> failed(SdkException failure) {
        return CompletedCall.failed(failure);
    }
}
