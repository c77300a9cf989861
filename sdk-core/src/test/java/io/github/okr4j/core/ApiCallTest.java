package io.github.okr4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.SdkException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Calls that are settled before they run: how users mock a service in one line. */
class ApiCallTest {
    private final SdkException notFound = ApiException.of(404, "no such goal");

    @Test
    void completed_eachWayToRun_answersTheValue() throws Exception {
        ApiCall<String> call = ApiCall.completed("goal");
        assertThat(call.execute()).isEqualTo("goal");
        assertThat(call.executeAsync().get()).isEqualTo("goal");
        assertThat(call.executeForResponseAsync().get().value()).isEqualTo("goal");
        ApiResponse<String> response = call.executeForResponse();
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.attempts()).isEqualTo(1);
    }

    @Test
    void failed_eachWayToRun_failsWithTheException() {
        ApiCall<String> call = ApiCall.failed(notFound);
        assertThatThrownBy(call::execute).isSameAs(notFound);
        assertThatThrownBy(call::executeForResponse).isSameAs(notFound);
        assertThatThrownBy(() -> call.executeAsync().get())
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isSameAs(notFound);
        assertThatThrownBy(() -> call.executeForResponseAsync().join()).cause().isSameAs(notFound);
    }

    @Test
    void executeAsync_failed_failsWithTheExceptionItselfAsARealCallDoes() {
        AtomicReference<Throwable> seen = new AtomicReference<>();
        CompletableFuture<String> future = ApiCall.<String>failed(notFound).executeAsync();
        assertThat(future.whenComplete((value, failure) -> seen.set(failure))).isCompletedExceptionally();
        assertThat(seen).hasValue(notFound);
    }

    @Test
    void options_changed_areCarried() {
        ApiCall<String> call = ApiCall.completed("goal")
                .timeout(Duration.ofSeconds(5))
                .header("X-Trace", "a")
                .retry(RetryPolicy.NONE);
        assertThat(call.options())
                .isEqualTo(CallOptions.DEFAULT
                        .withTimeout(Duration.ofSeconds(5))
                        .withHeader("X-Trace", "a")
                        .withRetry(RetryPolicy.NONE));
        assertThat(call.execute()).isEqualTo("goal");
    }

    @Test
    void preview_settled_showsThatNothingIsSent() {
        assertThat(ApiCall.completed("goal").preview().url()).isEqualTo("none:stub");
    }

    @Test
    void of_404_isANotFoundExceptionToMockWith() {
        assertThat(notFound).isInstanceOf(NotFoundException.class).hasMessageContaining("no such goal");
    }

    @Test
    void toString_ofResponse_leavesTheValueOut() {
        assertThat(ApiCall.completed("personal data").executeForResponse().toString())
                .contains("status=200")
                .doesNotContain("personal");
    }
}
