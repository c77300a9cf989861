package io.github.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.SdkException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ChainedCallTest {
    private final SdkException failure = ApiException.of(404, "gone");

    private final List<String> log = new ArrayList<>();

    @Test
    void execute_bothGood_answersTheSecond() {
        ApiCall<String> both = ApiCall.completed(20).then(n -> ApiCall.completed("n" + (n + 1)));
        assertThat(both.execute()).isEqualTo("n21");
        assertThat(both.executeForResponse().value()).isEqualTo("n21");
        assertThat(both.executeAsync()).isCompletedWithValue("n21");
        assertThat(both.executeForResponseAsync().join().value()).isEqualTo("n21");
    }

    @Test
    void then_notRun_doesNotDescribeTheSecond() {
        ApiCall<Integer> both = ApiCall.completed(1).then(this::logged);
        assertThat(both.preview()).isEqualTo(ApiCall.completed(1).preview());
        assertThat(log).isEmpty();
    }

    @Test
    void execute_firstFails_neverStartsTheSecond() {
        ApiCall<Integer> both = ApiCall.<Integer>failed(failure).then(this::logged);
        assertThatThrownBy(both::execute).isSameAs(failure);
        assertThat(failureOf(both.executeAsync())).isSameAs(failure);
        assertThat(log).isEmpty();
    }

    @Test
    void execute_secondFails_failsPlainly() {
        ApiCall<Integer> both = ApiCall.completed(1).then(n -> ApiCall.failed(failure));
        assertThatThrownBy(both::execute).isSameAs(failure);
        assertThat(failureOf(both.executeAsync())).isSameAs(failure);
    }

    @Test
    void execute_secondCannotBeDescribed_failsWithWhatWasThrown() {
        IllegalArgumentException bad = new IllegalArgumentException("id must not be blank");
        ApiCall<Integer> both = ApiCall.completed(1).then(n -> {
            throw bad;
        });
        assertThatThrownBy(both::execute).isSameAs(bad);
        assertThat(failureOf(both.executeAsync())).isSameAs(bad);
    }

    @Test
    void with_options_applyToBoth() {
        List<CallOptions> seen = new ArrayList<>();
        ApiCall<Integer> both = new ManualCall<>(CompletableFuture.completedFuture(1), seen, CallOptions.DEFAULT)
                .then(n -> new ManualCall<>(CompletableFuture.completedFuture(2), seen, CallOptions.DEFAULT));
        CallOptions options = CallOptions.DEFAULT.withTimeout(Duration.ofSeconds(7));
        assertThat(both.timeout(Duration.ofSeconds(7)).executeAsync()).isCompletedWithValue(2);
        assertThat(seen).containsExactly(options, options);
        assertThat(both.with(options).options()).isEqualTo(options);
    }

    @Test
    void executeAsync_errorWhileDescribingTheSecond_failsInsteadOfHanging() {
        StackOverflowError error = new StackOverflowError("in the caller's function");
        CompletableFuture<Integer> both = ApiCall.completed(1)
                .<Integer>then(n -> {
                    throw error;
                })
                .executeAsync();
        assertThat(failureOf(both)).isSameAs(error);
    }

    @Test
    void cancel_firstUnderWay_cancelsItAndNeverStartsTheSecond() {
        CompletableFuture<Integer> first = new CompletableFuture<>();
        CompletableFuture<Integer> both =
                new ManualCall<>(first).then(this::logged).executeAsync();
        assertThat(both.cancel(true)).isTrue();
        assertThat(first).isCancelled();
        assertThat(both).isCancelled();
        assertThat(log).isEmpty();
    }

    @Test
    void cancel_secondUnderWay_cancelsIt() {
        CompletableFuture<Integer> second = new CompletableFuture<>();
        CompletableFuture<Integer> both =
                ApiCall.completed(1).then(n -> new ManualCall<>(second)).executeAsync();
        assertThat(both.cancel(true)).isTrue();
        assertThat(second).isCancelled();
    }

    @Test
    void cancel_dependentStage_leavesTheCallAlone() {
        CompletableFuture<Integer> second = new CompletableFuture<>();
        CompletableFuture<Integer> both =
                ApiCall.completed(1).then(n -> new ManualCall<>(second)).executeAsync();
        assertThat(both.thenApply(n -> n + 1).cancel(true)).isTrue();
        second.complete(2);
        assertThat(both).isCompletedWithValue(2);
    }

    @Test
    void map_callSucceeds_convertsTheValueAndKeepsTheResponse() {
        ApiResponse<Integer> response =
                new ApiResponse<>(20, 201, ResponseHeaders.of(Map.of("ETag", List.of("e1"))), "r1", null, 2, List.of());
        ApiCall<String> mapped = new RespondedCall(response).map(n -> "n" + n);

        assertThat(mapped.execute()).isEqualTo("n20");
        assertThat(mapped.executeAsync()).isCompletedWithValue("n20");
        for (ApiResponse<String> converted : List.of(
                mapped.executeForResponse(), mapped.executeForResponseAsync().join())) {
            assertThat(converted.value()).isEqualTo("n20");
            assertThat(converted.status()).isEqualTo(201);
            assertThat(converted.headers()).isEqualTo(response.headers());
            assertThat(converted.requestId()).isEqualTo("r1");
            assertThat(converted.attempts()).isEqualTo(2);
        }
    }

    @Test
    void map_callFails_failsPlainlyAndConvertsNothing() {
        ApiCall<Boolean> mapped = ApiCall.<Integer>failed(failure).map(n -> log.add("converted " + n));

        assertThatThrownBy(mapped::execute).isSameAs(failure);
        assertThat(failureOf(mapped.executeAsync())).isSameAs(failure);
        assertThat(log).isEmpty();
    }

    @Test
    void map_conversionFails_failsWithWhatWasThrown() {
        IllegalStateException bad = new IllegalStateException("in the conversion");
        ApiCall<Integer> mapped = ApiCall.completed(1).map(n -> {
            throw bad;
        });

        assertThatThrownBy(mapped::execute).isSameAs(bad);
        assertThat(failureOf(mapped.executeForResponseAsync())).isSameAs(bad);
    }

    @Test
    void map_canceled_cancelsTheCall() {
        CompletableFuture<Integer> running = new CompletableFuture<>();

        assertThat(new ManualCall<>(running).map(n -> n + 1).executeAsync().cancel(true))
                .isTrue();

        assertThat(running).isCancelled();
    }

    @Test
    void map_options_applyToTheCall() {
        CallOptions options = CallOptions.DEFAULT.withTimeout(Duration.ofSeconds(7));

        ApiCall<Integer> mapped = ApiCall.completed(1).map(n -> n + 1).with(options);

        assertThat(mapped.options()).isEqualTo(options);
        assertThat(mapped.preview()).isEqualTo(ApiCall.completed(1).preview());
    }

    private ApiCall<Integer> logged(Integer value) {
        log.add("second after " + value);
        return ApiCall.completed(value);
    }

    private static Throwable failureOf(CompletableFuture<?> future) {
        AtomicReference<Throwable> seen = new AtomicReference<>();
        assertThat(future.whenComplete((value, failure) -> seen.set(failure))).isCompletedExceptionally();
        return seen.get();
    }

    /** A call with a given response. */
    private record RespondedCall(ApiResponse<Integer> response) implements ApiCall<Integer> {
        @Override
        public Integer execute() {
            return response.value();
        }

        @Override
        public ApiResponse<Integer> executeForResponse() {
            return response;
        }

        @Override
        public CompletableFuture<Integer> executeAsync() {
            return CompletableFuture.completedFuture(response.value());
        }

        @Override
        public CompletableFuture<ApiResponse<Integer>> executeForResponseAsync() {
            return CompletableFuture.completedFuture(response);
        }

        @Override
        public ApiCall<Integer> with(CallOptions other) {
            return this;
        }

        @Override
        public CallOptions options() {
            return CallOptions.DEFAULT;
        }

        @Override
        public RequestPreview preview() {
            return ApiCall.completed(1).preview();
        }
    }

    /** A call whose future the test holds in its hand. */
    private record ManualCall<T>(CompletableFuture<T> future, List<CallOptions> seen, CallOptions options)
            implements ApiCall<T> {
        ManualCall(CompletableFuture<T> future) {
            this(future, new ArrayList<>(), CallOptions.DEFAULT);
        }

        @Override
        public T execute() {
            return future.join();
        }

        @Override
        public ApiResponse<T> executeForResponse() {
            return ApiCall.completed(execute()).executeForResponse();
        }

        @Override
        public CompletableFuture<T> executeAsync() {
            return future;
        }

        @Override
        public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
            return future.thenApply(value -> ApiCall.completed(value).executeForResponse());
        }

        @Override
        public ApiCall<T> with(CallOptions other) {
            seen.add(other);
            return new ManualCall<>(future, seen, other);
        }

        @Override
        public RequestPreview preview() {
            return ApiCall.completed(1).preview();
        }
    }
}
