package io.github.okr4j.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.Outcome;
import java.io.IOException;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseClassifierTest {
    @ParameterizedTest
    @CsvSource({
        "300, UNKNOWN,  false",
        "301, UNKNOWN,  false",
        "302, UNKNOWN,  false",
        "303, UNKNOWN,  false",
        "304, UNKNOWN,  false",
        "307, UNKNOWN,  false",
        "308, UNKNOWN,  false",
        "399, UNKNOWN,  false",
        "400, REJECTED, false",
        "401, REJECTED, false",
        "404, REJECTED, false",
        "408, UNKNOWN,  true",
        "409, REJECTED, false",
        "425, REJECTED, true",
        "429, REJECTED, true",
        "498, REJECTED, false",
        "499, UNKNOWN,  false",
        "500, UNKNOWN,  true",
        "501, UNKNOWN,  false",
        "502, UNKNOWN,  true",
        "503, UNKNOWN,  true",
        "504, UNKNOWN,  true",
        "505, UNKNOWN,  false",
        "520, UNKNOWN,  true",
        "999, UNKNOWN,  true"
    })
    void failure_statusOfAWrite_only4xxSaysThatItWasNotExecuted(int status, Outcome outcome, boolean isTransient)
            throws IOException {
        assertClassified(status, "", Acme::replace, outcome, isTransient);
        boolean retried = isTransient && outcome == Outcome.REJECTED;
        assertClassified(status, "", Acme::create, outcome, retried);
    }

    @ParameterizedTest
    @CsvSource({"500", "502", "503", "504"})
    void failure_5xxWithRetryAfterOnAWrite_isNoRefusal(int status) throws IOException {
        String header = "Retry-After: 5\r\n";
        assertClassified(status, header, Acme::create, Outcome.UNKNOWN, false);
        assertClassified(status, header, Acme::replace, Outcome.UNKNOWN, true);
    }

    @ParameterizedTest
    @CsvSource({
        "300, REJECTED, false",
        "303, REJECTED, false",
        "304, REJECTED, false",
        "404, REJECTED, false",
        "408, UNKNOWN,  true",
        "429, REJECTED, true",
        "501, UNKNOWN,  false",
        "503, UNKNOWN,  true"
    })
    void failure_statusOfARead_isRefusedBelow500(int status, Outcome outcome, boolean isTransient) throws IOException {
        assertClassified(status, "", Acme::get, outcome, isTransient);
    }

    private static void assertClassified(
            int status, String headers, Function<CallFactory, ApiCall<?>> call, Outcome outcome, boolean retryable)
            throws IOException {
        String response = "HTTP/1.1 " + status + " Said\r\n" + headers + "Content-Length: 0\r\n\r\n";
        try (RawServer server = RawServer.responding(response);
                CallFactory callFactory = new TestClient()
                        .baseUrl(server.url())
                        .timing(new VirtualTime().timing())
                        .retry(RetryPolicy.DEFAULT.withMaxAttempts(2))
                        .build()) {
            assertFails(Acme.failure(ApiException.class, call.apply(callFactory)), status, outcome, retryable);
            assertFails(Acme.asyncFailure(ApiException.class, call.apply(callFactory)), status, outcome, retryable);
            assertThat(server.requests()).hasSize(retryable ? 4 : 2);
        }
    }

    private static void assertFails(ApiException e, int status, Outcome outcome, boolean retryable) {
        assertThat(e.status()).isEqualTo(status);
        assertThat(e.outcome()).isEqualTo(outcome);
        assertThat(e.isRetryable()).isEqualTo(retryable);
        assertThat(e.attempts()).isEqualTo(retryable ? 2 : 1);
    }
}
