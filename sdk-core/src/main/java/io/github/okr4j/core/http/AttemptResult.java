package io.github.okr4j.core.http;

import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.error.SdkException;
import java.time.Duration;

/** The result of one attempt. */
sealed interface AttemptResult<T> {
    /** The response around the value is created on demand, because its id must be searched for secrets. */
    record Success<T>(T value, ResponseReader reader, int attempts) implements AttemptResult<T> {
        ApiResponse<T> response() {
            return reader.response(value, attempts);
        }
    }

    record Failure<T>(SdkException failure) implements AttemptResult<T> {}

    record Retry<T>(Duration delay) implements AttemptResult<T> {}
}
