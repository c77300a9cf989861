package io.github.okr4j.core.http;

import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.error.SdkException;
import java.time.Duration;

/** What follows from one attempt. */
sealed interface Verdict<T> {
    record Done<T>(ApiResponse<T> response) implements Verdict<T> {}

    record Failed<T>(SdkException failure) implements Verdict<T> {}

    record Again<T>(Duration delay) implements Verdict<T> {}
}
