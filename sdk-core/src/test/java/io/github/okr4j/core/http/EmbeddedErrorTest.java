package io.github.okr4j.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.UnexpectedStatusException;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EmbeddedErrorTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    /** Says in a member what failed. */
    private static final class TellingProfile extends TestClient.AcmeProfile {
        @Override
        public @Nullable EmbeddedError embeddedError(Operation<?> operation, Supplier<@Nullable Object> json) {
            return json.get() instanceof Map<?, ?> body && body.get("failed") instanceof String kind
                    ? EmbeddedError.valueOf(kind)
                    : null;
        }
    }

    private final CallFactory callFactory = new TestClient()
            .baseUrl(SERVER.baseUrl())
            .timing(new VirtualTime().timing())
            .profile(new TellingProfile())
            .build();

    @Test
    void invalidInput_isABadRequestThatWasRejected() {
        assertFails("INVALID_INPUT", BadRequestException.class, Outcome.REJECTED);
    }

    @Test
    void notFound_isANotFoundThatWasRejected() {
        assertFails("NOT_FOUND", NotFoundException.class, Outcome.REJECTED);
    }

    @Test
    void refused_hasNoSpecialType() {
        assertFails("REFUSED", UnexpectedStatusException.class, Outcome.REJECTED);
    }

    @Test
    void uncertain_leavesAWriteInDoubt() {
        assertFails("UNCERTAIN", UnexpectedStatusException.class, Outcome.UNKNOWN);
    }

    @Test
    void noFailure_isASuccess() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(Acme.THING)));
        assertThat(Acme.create(callFactory).execute().id()).isEqualTo("t1");
    }

    private void assertFails(String kind, Class<? extends ApiException> type, Outcome outcome) {
        SERVER.stubFor(any(anyUrl())
                .willReturn(okJson("{\"failed\": \"" + kind + "\", \"message\": \"tok-4711-canary no\"}")));
        ApiException e = Acme.failure(type, Acme.create(callFactory));
        assertThat(e.status()).isEqualTo(200);
        assertThat(e.outcome()).isEqualTo(outcome);
        assertThat(e.isRetryable()).isFalse();
        assertThat(e.vendorError().message()).isEqualTo("*** no");
        assertThat(Acme.asyncFailure(type, Acme.create(callFactory))).hasMessage(e.getMessage());
    }
}
