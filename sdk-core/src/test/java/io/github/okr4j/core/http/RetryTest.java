package io.github.okr4j.core.http;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.RateLimitedException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.error.ServerException;
import io.github.okr4j.core.error.TransportException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a call is tried again, how long it waits before that, and what the exception says about it. */
class RetryTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    private static final ResponseDefinitionBuilder GOOD = okJson(Acme.THING);
    private static final ResponseDefinitionBuilder DROPPED = aResponse().withFault(Fault.EMPTY_RESPONSE);

    private final VirtualTime time = new VirtualTime();
    private final CallFactory callFactory =
            new TestClient().baseUrl(SERVER.baseUrl()).timing(time.timing()).build();

    @Test
    void backoff_fullJitterAtMaximum_doublesFromHalfASecondToEight() {
        responses(serverError());
        RetryPolicy patient = RetryPolicy.DEFAULT.withMaxAttempts(7);
        Acme.failure(ServerException.class, Acme.get(callFactory).retry(patient));
        assertThat(time.waits().stream().map(Duration::toMillis))
                .containsExactly(500L, 1_000L, 2_000L, 4_000L, 8_000L, 8_000L);
        received(7);
    }

    @Test
    void backoff_fullJitterAtMinimum_doesNotWait() {
        time.random(0.0);
        responses(serverError());
        Acme.failure(ServerException.class, Acme.get(callFactory));
        assertThat(time.waits()).isEmpty();
        received(3);
    }

    @Test
    void backoff_fullJitterInBetween_isAShareOfTheBound() {
        time.random(0.25);
        responses(serverError());
        Acme.failure(ServerException.class, Acme.get(callFactory));
        assertThat(time.waits()).containsExactly(Duration.ofMillis(125), Duration.ofMillis(250));
    }

    @Test
    void execute_failuresThatPass_answersWithTheNumberOfAttempts() {
        responses(serverError(), DROPPED, GOOD);
        assertThat(Acme.get(callFactory).executeForResponse().attempts()).isEqualTo(3);
    }

    @Test
    void execute_async_waitsTheSame() {
        responses(serverError(), DROPPED, GOOD);
        assertThat(Acme.get(callFactory).executeForResponseAsync().join().attempts())
                .isEqualTo(3);
        assertThat(time.waits()).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    @Test
    void retryAfter_seconds_isWaitedWithATenthOnTop() {
        responses(status(429).withHeader("Retry-After", "5"), GOOD);
        Acme.get(callFactory).execute();
        assertThat(time.waits()).containsExactly(Duration.ofMillis(5_500));
    }

    @Test
    void retryAfter_long_isWaitedWithAtMostASecondOnTop() {
        responses(status(503).withHeader("Retry-After", "60"), GOOD);
        Acme.get(callFactory).execute();
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(61));
    }

    @Test
    void retryAfter_dateOnASkewedServer_isCountedFromTheServersDate() {
        time.random(0.0);
        responses(
                status(503)
                        .withHeader("Date", "Mon, 05 Jan 2026 10:00:00 GMT")
                        .withHeader("Retry-After", "Mon, 05 Jan 2026 10:00:20 GMT"),
                GOOD);
        Acme.get(callFactory).execute();
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(20));
    }

    @Test
    void retryAfter_fractionOfASecond_isWaitedFor() {
        responses(status(429).withHeader("Retry-After", "1.5"), GOOD);
        Acme.create(callFactory).execute();
        assertThat(time.waits()).containsExactly(Duration.ofMillis(1_650));
    }

    @Test
    void retryAfter_severalValues_waitsForTheLongest() {
        responses(
                status(503).withHeader("Retry-After", "1, 5", "2"),
                status(429).withHeader("Retry-After", "5", "1"),
                GOOD);
        Acme.get(callFactory).executeAsync().join();
        assertThat(time.waits()).containsExactly(Duration.ofMillis(5_500), Duration.ofMillis(5_500));
    }

    @Test
    void retryAfter_zero_triesAgainAtOnce() {
        responses(status(429).withHeader("Retry-After", "0"), GOOD);
        Acme.create(callFactory).execute();
        assertThat(time.waits()).isEmpty();
        received(2);
    }

    @Test
    void resetHeader_of429_isWaitedFor() {
        time.random(0.0);
        long reset = VirtualTime.START.plusSeconds(30).getEpochSecond();
        responses(status(429).withHeader("X-RateLimit-Reset", Long.toString(reset)), GOOD);
        Acme.get(callFactory).execute();
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(30));
    }

    @Test
    void resetHeader_ofASkewedServer_isCountedFromTheServersDate() {
        time.random(0.0);
        long reset = VirtualTime.START.plusSeconds(3_600 + 30).getEpochSecond();
        responses(
                status(429)
                        .withHeader("Date", "Mon, 05 Jan 2026 09:00:00 GMT")
                        .withHeader("X-RateLimit-Reset", Long.toString(reset)),
                GOOD);
        Acme.get(callFactory).execute();
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(30));
    }

    @Test
    void resetHeader_inThePast_isABackoff() {
        long reset = VirtualTime.START.minusSeconds(40).getEpochSecond();
        responses(status(429).withHeader("X-RateLimit-Reset", Long.toString(reset)), GOOD);
        Acme.get(callFactory).execute();
        assertThat(time.waits()).containsExactly(Duration.ofMillis(500));
    }

    @Test
    void deadline_waitBeyondIt_failsAtOnceAndCarriesTheWait() {
        responses(status(429).withHeader("Retry-After", "90"));
        RateLimitedException e = Acme.failure(RateLimitedException.class, Acme.get(callFactory));
        assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(90));
        assertThat(e).hasMessageContaining("The server asks to wait 90 s");
        assertThat(e.attempts()).isEqualTo(1);
        assertThat(e.isRetryable()).isTrue();
        assertThat(time.waits()).isEmpty();
        received(1);
    }

    @Test
    void deadline_hugeWait_failsAtOnce() {
        responses(status(503).withHeader("Retry-After", "999999999999999"));
        ServerException e = Acme.failure(ServerException.class, Acme.get(callFactory));
        assertThat(e.headers().first("Retry-After")).isEqualTo("999999999999999");
        assertThat(time.waits()).isEmpty();
    }

    @Test
    void deadline_waitThatTakesAllOfIt_isNotBegun() {
        time.random(0);
        responses(status(503).withHeader("Retry-After", "90"));
        ServerException e = Acme.failure(ServerException.class, Acme.get(callFactory));
        assertThat(e.attempts()).isEqualTo(1);
        assertThat(time.waits()).isEmpty();
        received(1);
    }

    @Test
    void deadline_usedUpByEarlierWaits_endsTheRetries() {
        responses(status(503).withHeader("Retry-After", "40"));
        ServerException e = Acme.failure(ServerException.class, Acme.get(callFactory));
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(41), Duration.ofSeconds(41));
        assertThat(e.attempts()).isEqualTo(3);
        time.waits().clear();
        Acme.failure(ServerException.class, Acme.get(callFactory).timeout(Duration.ofSeconds(80)));
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(41));
    }

    @Test
    void dailyBudget_usedUp_isNotRetried() {
        long reset = VirtualTime.START.plusSeconds(1).getEpochSecond();
        responses(status(429)
                .withHeader("X-RateLimit-Reset", Long.toString(reset))
                .withHeader("X-Daily", "yes"));
        RateLimitedException e = Acme.failure(RateLimitedException.class, Acme.get(callFactory));
        assertThat(e.scope()).isEqualTo(RateLimit.Scope.DAILY);
        assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(1));
        received(1);
    }

    @Test
    void nonIdempotent_tooManyRequests_isRetried() {
        responses(status(429).withHeader("Retry-After", "1"), GOOD);
        assertThat(Acme.create(callFactory).execute().id()).isEqualTo("t1");
        received(2);
    }

    /** Varnish puts Retry-After on every backend error, also after the origin executed the write. */
    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 503, 504})
    void nonIdempotent_unclearFailure_isSentOnce(int status) {
        responses(status(status).withHeader("Retry-After", "5"));
        ApiException e = Acme.failure(ApiException.class, Acme.create(callFactory));
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.isRetryable()).isFalse();
        received(1);
    }

    @Test
    void nonIdempotent_refusedThenUnclear_stopsThere() {
        responses(status(429), serverError(), GOOD);
        ServerException e = Acme.failure(ServerException.class, Acme.create(callFactory));
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.attempts()).isEqualTo(2);
        received(2);
    }

    @Test
    void idempotentWrite_unclearThenRefused_staysUnknown() {
        responses(DROPPED, notFound());
        NotFoundException e = Acme.failure(NotFoundException.class, Acme.replace(callFactory));
        assertThat(e.outcome()).as("the first attempt may have been executed").isEqualTo(Outcome.UNKNOWN);
        assertThat(e.isRetryable()).isFalse();
        assertThat(e.attempts()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void delete_goneAfterAnUnclearAttempt_saysThatItMayHaveBeenDeleted(int status) {
        responses(DROPPED, status(status));
        NotFoundException e = Acme.failure(NotFoundException.class, delete());
        assertThat(e).hasMessageContaining("An earlier attempt may have deleted it");
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void delete_goneWithoutAnUnclearAttempt_isPlainlyNotFound() {
        responses(status(429), notFound());
        NotFoundException e = Acme.failure(NotFoundException.class, delete());
        assertThat(e).hasMessageNotContaining("earlier attempt");
        assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Test
    void idempotentWrite_refusedTwice_isRejected() {
        responses(status(429), notFound());
        assertThat(Acme.failure(NotFoundException.class, Acme.replace(callFactory))
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    @Test
    void read_unclearThenRefused_isRejected() {
        responses(DROPPED, notFound());
        assertThat(Acme.failure(NotFoundException.class, Acme.get(callFactory)).outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    @Test
    void suppressed_earlierAttempts_areToldInTheirOrder() {
        responses(DROPPED, serverError(), notFound());
        NotFoundException e = Acme.failure(NotFoundException.class, Acme.get(callFactory));
        assertThat(e.getSuppressed())
                .satisfiesExactly(
                        first -> assertThat(first).isInstanceOf(TransportException.class),
                        second -> assertThat(second).isInstanceOf(ServerException.class));
        assertThat(((SdkException) e.getSuppressed()[0]).attempts()).isEqualTo(1);
        assertThat(e.toDiagnostics()).contains("earlier attempt: acme.things.get");
        assertThat(e).hasMessageContaining("/things/t1, 3 attempts): HTTP 404");
    }

    @Test
    void retry_none_triesOnce() {
        responses(serverError());
        ServerException e =
                Acme.failure(ServerException.class, Acme.get(callFactory).retry(RetryPolicy.NONE));
        assertThat(e.attempts()).isEqualTo(1);
        assertThat(e.isRetryable()).isTrue();
        received(1);
    }

    @Test
    void retry_eachAttempt_isSignedAnew() {
        CallFactory signing = new TestClient()
                .baseUrl(SERVER.baseUrl())
                .timing(time.timing())
                .credentials(io.github.okr4j.core.auth.Credentials.hmacSha256("S1", "cred", "secret"))
                .build();
        responses(status(503).withHeader("Retry-After", "30"), GOOD);
        Acme.get(signing).execute();
        assertThat(SERVER.findAll(anyRequestedFor(anyUrl())).stream()
                        .map(request -> request.getHeader("Authorization").replaceAll("&Signature.*", "")))
                .containsExactlyInAnyOrder(
                        "S1 Credential=cred&Timestamp=2026-01-05T08:00:00Z",
                        "S1 Credential=cred&Timestamp=2026-01-05T08:00:31Z");
    }

    private ApiCall<NoContent> delete() {
        return callFactory.call(Acme.DELETE, Request.EMPTY.path("id", "t1"));
    }

    /** One response after the other; the last one for ever. */
    private static void responses(ResponseDefinitionBuilder... responses) {
        for (int i = 0; i < responses.length; i++) {
            SERVER.stubFor(any(anyUrl())
                    .inScenario("answers")
                    .whenScenarioStateIs(i == 0 ? STARTED : "after " + i)
                    .willSetStateTo("after " + Math.min(i + 1, responses.length - 1))
                    .willReturn(responses[i]));
        }
        if (responses.length == 1) {
            SERVER.stubFor(any(anyUrl()).willReturn(responses[0]));
        }
    }

    private static void received(int requests) {
        SERVER.verify(requests, anyRequestedFor(anyUrl()));
    }
}
