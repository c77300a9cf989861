package io.github.okr4j.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiExceptionTest {
    private static final Failure FAILURE =
            new Failure("acme.things.get", "GET https://api.example.com/things/1", Outcome.REJECTED, false, 2);

    @ParameterizedTest
    @CsvSource({
        "400, BadRequestException",
        "401, UnauthorizedException",
        "402, UnexpectedStatusException",
        "403, ForbiddenException",
        "404, NotFoundException",
        "405, UnexpectedStatusException",
        "408, UnexpectedStatusException",
        "409, ConflictException",
        "410, NotFoundException",
        "412, ConflictException",
        "418, UnexpectedStatusException",
        "422, BadRequestException",
        "429, RateLimitedException",
        "500, ServerException",
        "501, ServerException",
        "502, ServerException",
        "503, ServerException",
        "504, ServerException",
        "599, ServerException",
        "600, UnexpectedStatusException",
        "200, UnexpectedStatusException",
        "302, UnexpectedStatusException"
    })
    void from_status_decidesTheType(int status, String type) {
        assertThat(ApiException.from(FAILURE, response(status, ""), null, null).getClass())
                .hasToString("class " + ApiException.class.getPackageName() + "." + type);
    }

    @ParameterizedTest
    @CsvSource({"404, REJECTED, false", "429, REJECTED, true", "500, UNKNOWN, true"})
    void of_statusAndMessage_isReadyForAMock(int status, Outcome outcome, boolean retryable) {
        ApiException e = ApiException.of(status, "mocked");
        assertThat(e.status()).isEqualTo(status);
        assertThat(e.outcome()).isEqualTo(outcome);
        assertThat(e.isRetryable()).isEqualTo(retryable);
        assertThat(e.vendorError().message()).isEqualTo("mocked");
        assertThat(e.headers().names()).isEmpty();
        assertThat(e.body()).isEmpty();
    }

    @Test
    void message_vendorSaidAll_readsAsOneSentence() {
        VendorError error = new VendorError("E7", "bad goal", Map.of("name", List.of("is blank", "is short")));
        ErrorResponse response = new ErrorResponse(400, ResponseHeaders.EMPTY, "req-1", error, null, "{}");
        assertThat(ApiException.from(FAILURE, response, "Look again", null))
                .hasMessage(
                        "acme.things.get (GET https://api.example.com/things/1, 2 attempts): HTTP 400, \"bad goal\" [E7];"
                                + " name: is blank / is short. Look again");
    }

    @Test
    void message_vendorSaidNothing_tellsOperationAndStatus() {
        assertThat(ApiException.from(Failure.notSent("acme.things.get"), response(502, ""), null, null))
                .hasMessage("acme.things.get: HTTP 502");
    }

    @Test
    void rateLimited_limitTold_carriesIt() {
        Instant reset = Instant.parse("2026-01-05T08:01:00Z");
        RateLimit limit = new RateLimit(100L, 0L, reset, RateLimit.Scope.DAILY);
        ErrorResponse response = new ErrorResponse(429, ResponseHeaders.EMPTY, null, VendorError.NONE, limit, "");
        RateLimitedException e =
                (RateLimitedException) ApiException.from(FAILURE, response, null, Duration.ofSeconds(60));
        assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(60));
        assertThat(e.resetAt()).isEqualTo(reset);
        assertThat(e.scope()).isEqualTo(RateLimit.Scope.DAILY);
        assertThat(e.rateLimit()).isEqualTo(limit);
    }

    @Test
    void rateLimited_nothingTold_isUnknown() {
        RateLimitedException e = (RateLimitedException) ApiException.of(429, "slow down");
        assertThat(e.retryAfter()).isNull();
        assertThat(e.resetAt()).isNull();
        assertThat(e.scope()).isEqualTo(RateLimit.Scope.UNKNOWN);
    }

    @Test
    void toDiagnostics_apiException_tellsAllThatATicketNeeds() {
        ResponseHeaders headers = ResponseHeaders.of(
                Map.of("Content-Type", List.of("text/html"), "Set-Cookie", List.of("session=canary-4711")));
        ErrorResponse response = new ErrorResponse(
                429, headers, "req-1", VendorError.of("E1", "slow down"), null, "<h1>slow</h1>" + "x".repeat(5_000));
        ApiException e = ApiException.from(FAILURE, response, null, Duration.ofSeconds(7));
        e.addSuppressed(ApiException.of(503, "first attempt"));
        assertThat(e.toDiagnostics())
                .startsWith("RateLimitedException\n")
                .contains(
                        "outcome: REJECTED",
                        "retryable: false",
                        "attempts: 2",
                        "status: 429",
                        "request id: req-1",
                        "retry after: PT7S",
                        "headers: Content-Type, Set-Cookie",
                        "content type: text/html",
                        "body: <h1>slow</h1>",
                        "earlier attempt: mock: HTTP 503, \"first attempt\"")
                .doesNotContain("canary")
                .hasSizeLessThan(3_500);
    }

    @Test
    void toDiagnostics_transportException_namesTheCause() {
        TransportException e =
                new TransportException(FAILURE, "the connection broke", new java.io.IOException("canary-4711"));
        assertThat(e.toDiagnostics()).contains("cause: java.io.IOException").doesNotContain("canary");
    }

    @Test
    void vendorError_fieldErrors_areCopied() {
        List<String> problems = new ArrayList<>(List.of("bad"));
        VendorError error = new VendorError(null, null, Map.of("name", problems));
        problems.add("more");
        assertThat(error.fieldErrors()).isEqualTo(Map.of("name", List.of("bad")));
    }

    @Test
    void toString_ofAnswer_leavesTheBodyOut() {
        assertThat(response(500, "canary-4711").toString()).contains("500").doesNotContain("canary");
    }

    private static ErrorResponse response(int status, String body) {
        return new ErrorResponse(status, ResponseHeaders.EMPTY, null, VendorError.NONE, null, body);
    }
}
