package io.github.okr4j.examples.hostile;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.CreateKeyResult;
import io.github.okr4j.clickup.goals.KeyResultType;
import io.github.okr4j.clickup.goals.UpdateKeyResult;
import io.github.okr4j.core.Environment;
import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.ResponseHeaders;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.Secret;
import io.github.okr4j.core.auth.Credentials;
import io.github.okr4j.core.error.ErrorAnswer;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.VendorError;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.http.Sleeper;
import io.github.okr4j.core.http.Timing;
import io.github.okr4j.core.json.FailureMark;
import io.github.okr4j.core.json.Field;
import io.github.okr4j.core.json.JsonCodec;
import io.github.okr4j.core.json.JsonDialect;
import io.github.okr4j.core.json.JsonException;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.core.page.PageRule;
import io.github.okr4j.core.page.PageRule.PagePosition;
import io.github.okr4j.perdoo.rest.keyresults.KeyResult;
import io.github.okr4j.perdoo.rest.keyresults.Timestamp;
import io.github.okr4j.performengage.goals.GoalUnit;
import io.github.okr4j.pipedrive.goals.AssigneeSpec;
import io.github.okr4j.pipedrive.goals.CreateGoal;
import io.github.okr4j.pipedrive.goals.DurationSpec;
import io.github.okr4j.pipedrive.goals.GoalQuery;
import io.github.okr4j.pipedrive.goals.GoalType;
import io.github.okr4j.pipedrive.goals.OutcomeSpec;
import io.github.okr4j.pipedrive.goals.TypeSpec;
import io.github.okr4j.pipedrive.goals.UpdateGoal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Instances of the public types that no call brings to light, with the secret wherever a type has a place for one. */
final class Specimens {
    private Specimens() {}

    static List<Object> ofCore(String secret) {
        ResponseHeaders headers = ResponseHeaders.of(Map.of("Set-Cookie", List.of(secret)));
        Operation<Map<String, Object>> seats =
                Operation.get("acme.seats.list", "/v2/seats").returningMap();
        PageRule<Map<String, Object>, Object> rule = PageRule.pageToken("page_token", page -> List.of(), page -> null);
        JsonDialect dialect = new JsonDialect(JsonDialect.TimeForm.RFC_3339, JsonDialect.DecimalForm.STRING);
        return List.of(
                Secret.of("token", secret),
                Environment.of(Map.of("CLICKUP_PERSONAL_TOKEN", secret)),
                Credentials.bearer("token", secret),
                Credentials.basic(Canary.USER, secret),
                Credentials.hmacSha256("S1", "credential", secret),
                Request.EMPTY.query("api_token", secret).body(Map.of("token", secret)),
                headers,
                new ErrorAnswer(500, headers, null, VendorError.NONE, null, secret),
                Failure.notSent("acme.seats.list"),
                new RateLimit(1L, 0L, Instant.EPOCH, RateLimit.Scope.BURST),
                RetryPolicy.DEFAULT,
                Timing.SYSTEM,
                Sleeper.SYSTEM,
                seats,
                seats.paged(rule),
                new PagePosition("acme.seats.list", URI.create("https://api.example.com"), Map.of()),
                dialect,
                JsonCodec.of(dialect),
                FailureMark.NONE,
                JsonException.missing("$.id"),
                Field.absent(),
                OpenEnum.of(KeyResultType.NUMBER),
                KeyResultType.NUMBER);
    }

    static List<Object> ofVendors() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        return List.of(
                ClickUpClient.builder(),
                io.github.okr4j.clickup.goals.CreateGoal.builder(),
                io.github.okr4j.clickup.goals.CreateGoal.builder()
                        .name("Grow")
                        .dueDate(Instant.EPOCH)
                        .build(),
                io.github.okr4j.clickup.goals.UpdateGoal.builder(),
                io.github.okr4j.clickup.goals.UpdateGoal.builder().name("Grow").build(),
                CreateKeyResult.builder(),
                CreateKeyResult.builder()
                        .name("Ship")
                        .type(KeyResultType.NUMBER)
                        .range(0, 1)
                        .build(),
                UpdateKeyResult.builder(),
                UpdateKeyResult.builder().stepsCurrent(1).build(),
                CreateGoal.builder(),
                CreateGoal.builder()
                        .title("Sell")
                        .assignee(AssigneeSpec.person(7))
                        .type(TypeSpec.of(GoalType.DEALS_WON).allPipelines())
                        .expectedOutcome(OutcomeSpec.quantity(3))
                        .duration(DurationSpec.between(day, day.plusDays(1)))
                        .interval(io.github.okr4j.pipedrive.goals.Interval.MONTHLY)
                        .build(),
                UpdateGoal.builder(),
                UpdateGoal.builder().title("Sell").build(),
                GoalQuery.builder(),
                GoalQuery.builder().type(GoalType.DEALS_WON).build(),
                KeyResult.builder("kr-1"),
                Timestamp.parse("2026-01-05T08:00:00Z"),
                GoalUnit.of("usd"));
    }
}
