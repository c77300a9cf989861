package io.github.okr4j.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.ServerException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.core.error.UnexpectedStatusException;
import io.github.okr4j.core.error.VendorError;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a response tells beyond its value: the vendor's error, request id, rate budget, failures dressed as success. */
class ErrorResponseTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    private final CallFactory callFactory = new TestClient()
            .baseUrl(SERVER.baseUrl())
            .timing(new VirtualTime().timing())
            .build();

    @Test
    void vendorError_json_isRead() {
        responses(status(400).withBody("{\"code\": \"E7\", \"message\": \"bad goal\"}"));
        BadRequestException e = Acme.failure(BadRequestException.class, Acme.get(callFactory));
        assertThat(e.vendorError()).isEqualTo(VendorError.of("E7", "bad goal"));
        assertThat(e)
                .hasMessage("acme.things.get (GET " + SERVER.baseUrl() + "/things/t1): HTTP 400, \"bad goal\" [E7]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><h1>Bad gateway</h1></html>", "", "null", "[1]", "\"text\"", "{", "plain \u00e9"})
    void vendorError_anyOtherBody_isKeptAsText(String body) {
        responses(status(502)
                .withHeader("Content-Type", "text/html; charset=utf-8")
                .withBody(body));
        ServerException e = Acme.failure(ServerException.class, Acme.get(callFactory));
        assertThat(e.body()).isEqualTo(body);
        assertThat(e.vendorError()).isEqualTo(VendorError.NONE);
    }

    @Test
    void hint_ofTheVendor_isInTheMessage() {
        responses(unauthorized());
        assertThat(Acme.failure(UnauthorizedException.class, Acme.get(callFactory)))
                .hasMessageEndingWith("HTTP 401. The token is wrong or the id is unknown");
    }

    @Test
    void requestId_header_isToldOnSuccessAndFailure() {
        responses(okJson(Acme.THING).withHeader("x-request-id", "req-1"));
        assertThat(Acme.get(callFactory).executeForResponse().requestId()).isEqualTo("req-1");
        responses(notFound().withHeader("X-Correlation-Id", "req-2"));
        assertThat(Acme.failure(ApiException.class, Acme.get(callFactory)).requestId())
                .isEqualTo("req-2");
        responses(notFound());
        assertThat(Acme.failure(ApiException.class, Acme.get(callFactory)).requestId())
                .isNull();
    }

    @Test
    void rateLimit_headers_areToldOnSuccessAndFailure() {
        RateLimit limit = new RateLimit(100L, 7L, Instant.ofEpochSecond(1_800_000_000L), RateLimit.Scope.BURST);
        responses(limited(okJson(Acme.THING)));
        ApiResponse<Acme.Thing> response = Acme.get(callFactory).executeForResponse();
        assertThat(response.rateLimit()).isEqualTo(limit);
        assertThat(response.headers().firstNumber("X-RateLimit-Remaining")).isEqualTo(7);
        responses(limited(notFound()));
        assertThat(Acme.failure(ApiException.class, Acme.get(callFactory)).rateLimit())
                .isEqualTo(limit);
    }

    @Test
    void failureMark_inA2xx_isAFailure() {
        responses(okJson("{\"ok\": false, \"code\": \"E9\", \"message\": \"not today\"}"));
        UnexpectedStatusException e = Acme.failure(UnexpectedStatusException.class, Acme.create(callFactory));
        assertThat(e.status()).isEqualTo(200);
        assertThat(e.vendorError()).isEqualTo(VendorError.of("E9", "not today"));
        assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(e.isRetryable()).isFalse();
        assertThat(e).hasMessageContaining("failure inside a successful response");
        SERVER.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void failureMark_true_isASuccess() {
        responses(okJson("{\"ok\": true, \"id\": \"t1\"}"));
        assertThat(Acme.get(callFactory).execute().id()).isEqualTo("t1");
    }

    @Test
    void success_anyOf2xx_decodes() {
        for (int status : new int[] {200, 201, 202, 203}) {
            responses(jsonResponse(Acme.THING, status));
            assertThat(Acme.create(callFactory).executeForResponse().status()).isEqualTo(status);
        }
    }

    @Test
    void success_empty_isADecodeExceptionUnlessNothingIsExpected() {
        responses(noContent());
        assertThat(Acme.failure(DecodeException.class, Acme.get(callFactory)))
                .hasMessageContaining("the body is empty");
        assertThat(callFactory
                        .call(Acme.DELETE, Request.EMPTY.path("id", "t1"))
                        .executeForResponse()
                        .status())
                .isEqualTo(204);
    }

    @Test
    void success_html_isADecodeExceptionThatNamesTheType() {
        responses(ok("<html>canary</html>").withHeader("Content-Type", "text/html"));
        DecodeException e = Acme.failure(DecodeException.class, Acme.create(callFactory));
        assertThat(e)
                .hasMessageContaining("the response is text/html, not JSON")
                .hasMessageNotContaining("canary");
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.path()).isNull();
    }

    @Test
    void success_badElement_namesItsPathAndNeverThePayload() {
        responses(okJson("{\"id\": {\"canary\": \"canary\"}}"));
        DecodeException e = Acme.failure(DecodeException.class, Acme.get(callFactory));
        assertThat(e.path()).isEqualTo("$.id");
        assertThat(e).hasMessageEndingWith("at $.id");
        assertThat(e + e.toDiagnostics()).doesNotContain("canary");
        assertThat(e.getCause()).isNull();
    }

    @Test
    void success_envelopeWithoutItsMember_namesTheMissingPath() {
        record Envelope(
                @com.fasterxml.jackson.annotation.JsonProperty("data")
                Acme.Thing data) {}
        Operation<Acme.Thing> wrapped =
                Operation.get("acme.things.wrapped", "/wrapped").returning(Envelope.class, "data", Envelope::data);
        responses(okJson("{\"data\": null}"));
        DecodeException e = Acme.failure(DecodeException.class, callFactory.call(wrapped, Request.EMPTY));
        assertThat(e.path()).isEqualTo("$.data");
        assertThat(e).hasMessageContaining("missing or null");
    }

    private static void responses(ResponseDefinitionBuilder response) {
        SERVER.stubFor(any(anyUrl()).willReturn(response));
    }

    private static ResponseDefinitionBuilder limited(ResponseDefinitionBuilder response) {
        return response.withHeader("X-RateLimit-Limit", "100")
                .withHeader("X-RateLimit-Remaining", "7")
                .withHeader("X-RateLimit-Reset", "1800000000");
    }
}
