package io.github.okr4j.core;

import io.github.okr4j.core.error.SdkException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A described call: nothing is sent until one of the {@code execute} methods runs it, and each run sends it anew.
 *
 * <p>Immutable; the option methods return changed copies. Safe for use by many threads.
 *
 * @param <T> what the call answers
 */
public interface ApiCall<T> {
    /**
     * Sends the call and waits for the decoded answer.
     *
     * @return the answer
     * @throws SdkException if anything goes wrong; {@link SdkException#outcome()} says whether a write may have happened
     */
    T execute();

    /**
     * Sends the call and waits for the answer with its status, headers and rate limit.
     *
     * @return the answer
     * @throws SdkException if anything goes wrong
     */
    ApiResponse<T> executeForResponse();

    /**
     * Sends the call without blocking; no thread waits between attempts. Cancelling the future cancels the call.
     *
     * @return a future that fails with an {@link SdkException}
     */
    CompletableFuture<T> executeAsync();

    /**
     * Like {@link #executeAsync()}, with status, headers and rate limit.
     *
     * @return a future that fails with an {@link SdkException}
     */
    CompletableFuture<ApiResponse<T>> executeForResponseAsync();

    /**
     * The same call with its options changed.
     *
     * @param options replaces all options of the client
     * @return a changed copy
     */
    @CheckReturnValue
    ApiCall<T> with(CallOptions options);

    /**
     * The options that the call would run with.
     *
     * @return the options
     */
    CallOptions options();

    /**
     * What would be sent, with secrets masked. Sends nothing.
     *
     * @return the preview
     */
    @CheckReturnValue
    RequestPreview preview();

    /**
     * The same call under another total timeout, all attempts and waits included.
     *
     * @param timeout positive
     * @return a changed copy
     */
    @CheckReturnValue
    default ApiCall<T> timeout(Duration timeout) {
        return with(options().withTimeout(timeout));
    }

    /**
     * The same call with one more header, which can never replace a credential.
     *
     * @param name header name
     * @param value printable ASCII
     * @return a changed copy
     */
    @CheckReturnValue
    default ApiCall<T> header(String name, String value) {
        return with(options().withHeader(name, value));
    }

    /**
     * The same call with other retries.
     *
     * @param retry how often and how patiently
     * @return a changed copy
     */
    @CheckReturnValue
    default ApiCall<T> retry(RetryPolicy retry) {
        return with(options().withRetry(retry));
    }

    /**
     * This call, and then another that depends on its answer, as one call. The options apply to each of the two; the
     * preview shows the first.
     *
     * @param next describes the second call
     * @param <R> what the second call answers
     * @return the two as one, not yet run
     */
    @CheckReturnValue
    default <R> ApiCall<R> then(Function<T, ApiCall<R>> next) {
        return new ChainedCall<>(this, next);
    }

    /**
     * A call that sends nothing and answers a given value: one line to mock a service in a test.
     *
     * @param value what it answers
     * @param <T> the type of the value
     * @return the call
     */
    static <T> ApiCall<T> completed(T value) {
        return CompletedCall.completed(value);
    }

    /**
     * A call that sends nothing and fails: one line to mock a failure in a test.
     *
     * @param failure what it throws, for example {@code ApiException.of(404, "…")}
     * @param <T> the type of the value it would answer
     * @return the call
     */
    static <T> ApiCall<T> failed(SdkException failure) {
        return CompletedCall.failed(failure);
    }
}
