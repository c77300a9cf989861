package io.github.okr4j.examples.hostile;

import io.github.okr4j.clickup.goals.KeyResultType;
import io.github.okr4j.core.Environment;
import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.ErrorResponse;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.RateBudgetException;
import io.github.okr4j.core.error.VendorError;
import io.github.okr4j.core.http.BatchRead;
import io.github.okr4j.core.http.CallListener;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.QueryParameters;
import io.github.okr4j.core.http.RateLimiter;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.http.Sleeper;
import io.github.okr4j.core.http.Timing;
import io.github.okr4j.core.http.TooLateException;
import io.github.okr4j.core.json.Drift;
import io.github.okr4j.core.json.ErrorMarker;
import io.github.okr4j.core.json.Field;
import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.json.JsonDocument;
import io.github.okr4j.core.json.JsonException;
import io.github.okr4j.core.json.JsonType;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.core.page.EntryFailure;
import io.github.okr4j.core.page.Pagination;
import io.github.okr4j.core.page.Pagination.PagePosition;
import io.github.okr4j.examples.samples.CallMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Instances of the public types that no call brings to light, with the secret wherever a type has a place for one. */
final class Specimens {
    private Specimens() {}

    static List<Object> ofCore(String secret) {
        ResponseHeaders headers = ResponseHeaders.of(Map.of("Set-Cookie", List.of(secret)));
        Operation<Map<String, Object>> seats =
                Operation.get("acme.seats.list", "/v2/seats").returningMap();
        Pagination<Map<String, Object>, Object> rule =
                Pagination.pageToken("page_token", page -> List.of(), page -> null);
        JsonDialect dialect = new JsonDialect(JsonDialect.TimeForm.RFC_3339, JsonDialect.DecimalForm.STRING);
        return List.of(
                Secret.of("token", secret),
                Environment.of(Map.of("CLICKUP_PERSONAL_TOKEN", secret)),
                Credentials.bearer("token", secret),
                Credentials.basic(Canary.USER, secret),
                Credentials.hmacSha256("S1", "credential", secret),
                Request.EMPTY.query("api_token", secret).body(Map.of("token", secret)),
                headers,
                new ErrorResponse(500, headers, null, VendorError.NONE, null, secret),
                Failure.notSent("acme.seats.list"),
                new RateLimit(1L, 0L, Instant.EPOCH, RateLimit.Scope.BURST),
                RetryPolicy.DEFAULT,
                Timing.SYSTEM,
                Sleeper.SYSTEM,
                RateLimiter.builder().requests(1, Duration.ofSeconds(1)).build(),
                RateLimiter.builder()
                        .requests(1, Duration.ofSeconds(1))
                        .build()
                        .acquire(0, Duration.ZERO, Timing.SYSTEM),
                new TooLateException("full for an hour"),
                new RateBudgetException(Failure.notSent("acme.seats.list"), "no database", null),
                new CallMetrics(new SimpleMeterRegistry()),
                new CallListener.ObservedCall(1, seats),
                new CallListener.AttemptEnd(1, 200, null, Duration.ZERO),
                new CallListener.CallEnd(1, ApiException.of(403, "refused"), Duration.ZERO),
                seats,
                seats.paged(rule),
                new PagePosition("acme.seats.list", URI.create("https://api.example.com"), Map.of()),
                dialect,
                JsonCodec.of(dialect),
                JsonType.listOf(String.class),
                QueryParameters.NONE.with("owner_id", 7),
                ErrorMarker.NONE,
                JsonException.missing("$.id"),
                new JsonDocument(ByteBuffer.wrap(secret.getBytes(StandardCharsets.UTF_8))),
                new Drift("$.tasks[3].priority", "object", "number"),
                new EntryFailure("g1", ApiException.of(403, "refused")),
                new BatchRead.Result<>(Map.of("g1", 1), Map.of(), null, Map.of(), null, 1),
                Field.absent(),
                OpenEnum.of(KeyResultType.NUMBER),
                KeyResultType.NUMBER);
    }

    static List<Object> ofVendors() {
        return Stream.of(
                        ClickUpCalls.specimens(),
                        PipedriveCalls.specimens(),
                        PerdooCalls.specimens(),
                        PerformEngageCalls.specimens())
                .flatMap(List::stream)
                .toList();
    }
}
