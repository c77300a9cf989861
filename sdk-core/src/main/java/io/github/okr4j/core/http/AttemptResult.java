package io.github.okr4j.core.http;

import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.error.SdkException;
import java.time.Duration;

/** What follows from one attempt. */
sealed interface AttemptResult<T> {
    record Success<T>(ApiResponse<T> response) implements AttemptResult<T> {}

    record Failure<T>(SdkException failure) implements AttemptResult<T> {}

    record Retry<T>(Duration delay) implements AttemptResult<T> {}
}
