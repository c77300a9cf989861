package io.github.okr4j.clickup.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.RateLimitedException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.error.ServerException;
import io.github.okr4j.core.error.TransportException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.core.error.UnexpectedStatusException;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FailuresTest {
    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    private final VirtualTime time = new VirtualTime();

    @AutoClose
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .timing(time.timing())
            .build();

    private final CreateGoal newGoal = CreateGoal.builder()
            .name("Grow")
            .dueDate(Instant.parse("2026-12-31T00:00:00Z"))
            .build();

    @Test
    void list_unknownWorkspace_isNotFoundWithoutRateLimit() {
        NotFoundException e = failure(NotFoundException.class, client.goals().list("90159999999"));

        assertThat(e.vendorError().code()).isEqualTo("SHARD_031");
        assertThat(e.vendorError().message()).isEqualTo("Workspace not found");
        assertThat(e.rateLimit()).isNull();
        assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(e.operation()).isEqualTo("clickup.goals.list");
    }

    @Test
    void get_unknownGoal_isUnauthorizedAndExplainsBothCauses() {
        UnauthorizedException e =
                failure(UnauthorizedException.class, client.goals().get("unknown"));

        assertThat(e.vendorError().code()).isEqualTo("OAUTH_018");
        assertThat(e).hasMessageContainingAll("token is wrong or revoked", "id in the request is unknown", "both");
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void call_wrongToken_isUnauthorizedAndNeverRepeated() {
        try (ClickUpClient stranger = ClickUpClient.builder()
                .personalToken("pk_wrong")
                .baseUrl(fake.baseUrl())
                .build()) {
            UnauthorizedException e =
                    failure(UnauthorizedException.class, stranger.goals().list(fake.workspaceId()));

            assertThat(e.vendorError().code()).isEqualTo("OAUTH_025");
            assertThat(e.isRetryable()).isFalse();
            assertThat(e).hasMessageNotContaining("pk_wrong");
        }
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void call_errInsideASuccess_isUnexpectedStatus() {
        fake.inject(Fault.body(200, "application/json", "{\"err\":\"Goal limit\",\"ECODE\":\"GOAL_777\"}"));

        UnexpectedStatusException e =
                failure(UnexpectedStatusException.class, client.goals().create(fake.workspaceId(), newGoal));

        assertThat(e.status()).isEqualTo(200);
        assertThat(e.vendorError().code()).isEqualTo("GOAL_777");
        assertThat(e).hasMessageContaining("Goal limit");
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void delete_errInsideASuccess_isUnexpectedStatus() {
        fake.inject(Fault.body(200, "application/json", "{\"err\":\"No\"}"));

        assertThat(failure(UnexpectedStatusException.class, client.goals().delete("g")))
                .hasMessageContaining("No");
    }

    @Test
    void call_errOfVersion3_isUnderstood() {
        fake.inject(Fault.body(
                403, "application/json", "{\"status\":403,\"message\":\"Plan too small\",\"trace_id\":null}"));

        assertThat(failure(ApiException.class, client.goals().get("g"))
                        .vendorError()
                        .message())
                .isEqualTo("Plan too small");
    }

    @Test
    void call_htmlError_keepsTheBody() {
        fake.inject(Fault.htmlErrorPage(404));

        NotFoundException e = failure(NotFoundException.class, client.goals().get("g"));

        assertThat(e.body()).contains("<");
        assertThat(e.vendorError().message()).isNull();
    }

    @Test
    void list_answerWithoutGoals_isNotTakenForAnEmptyWorkspace() {
        fake.inject(Fault.body(200, "application/json", "{}").times(2));

        DecodeException e = failure(DecodeException.class, client.goals().list(fake.workspaceId()));

        assertThat(e.path()).isEqualTo("$.goals");
    }

    @Test
    void create_droppedAfterProcessing_isUnknownAndHappenedOnce() {
        fake.inject(Fault.droppedAfterProcessing());

        TransportException e = failure(TransportException.class, client.goals().create(fake.workspaceId(), newGoal));

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.isRetryable()).isFalse();
        assertThat(fake.requests()).hasSize(1);
        assertThat(fake.goalCount()).isEqualTo(1);
    }

    @Test
    void create_droppedAfterProcessingAsync_isUnknownAndHappenedOnce() {
        fake.inject(Fault.droppedAfterProcessing());

        Throwable thrown = catchThrowable(() -> client.goals()
                .create(fake.workspaceId(), newGoal)
                .executeAsync()
                .join());

        assertThat(thrown.getCause())
                .isInstanceOfSatisfying(
                        TransportException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
        assertThat(fake.goalCount()).isEqualTo(1);
    }

    @Test
    void create_truncatedAnswer_isUnknownAndHappenedOnce() {
        fake.inject(Fault.truncatedBody());

        DecodeException e = failure(DecodeException.class, client.goals().create(fake.workspaceId(), newGoal));

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(fake.goalCount()).isEqualTo(1);
    }

    @Test
    void createKeyResult_serverError_isNotRepeated() {
        String goal = fake.addGoal("Grow");
        fake.inject(Fault.status(500));

        ServerException e = failure(
                ServerException.class,
                client.keyResults()
                        .create(
                                goal,
                                CreateKeyResult.builder()
                                        .name("K")
                                        .type(KeyResultType.NUMBER)
                                        .range(0, 10)
                                        .build()));

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void updateKeyResult_droppedAfterProcessing_addsOneEntryToTheHistory() {
        String goal = fake.addGoal("Grow");
        String keyResult = fake.addKeyResult(goal, "Customers", "number", 0, 1, 10);
        fake.inject(Fault.droppedAfterProcessing());

        TransportException e = failure(
                TransportException.class,
                client.keyResults()
                        .update(
                                keyResult,
                                UpdateKeyResult.builder().stepsCurrent(4).build()));

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(fake.requests()).hasSize(1);
        assertThat(client.goals().get(goal).execute().history()).hasSize(2);
    }

    @Test
    void updateGoal_droppedBeforeProcessing_isRepeated() {
        String goal = fake.addGoal("Grow");
        fake.inject(Fault.droppedBeforeProcessing().times(2));

        Goal changed = client.goals()
                .update(goal, UpdateGoal.builder().name("Learn").build())
                .execute();

        assertThat(changed.name()).isEqualTo("Learn");
        assertThat(fake.requests()).hasSize(3);
    }

    @Test
    void delete_droppedAfterProcessing_failsWith401AndUnknown() {
        String goal = fake.addGoal("Grow");
        fake.inject(Fault.droppedAfterProcessing());

        UnauthorizedException e =
                failure(UnauthorizedException.class, client.goals().delete(goal));

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.attempts()).isEqualTo(2);
        assertThat(e.getSuppressed()).singleElement().isInstanceOf(TransportException.class);
        assertThat(fake.goalCount()).isZero();
    }

    @Test
    void get_rateLimitedOnce_waitsAsAskedAndSucceeds() {
        String goal = fake.addGoal("Grow");
        fake.inject(Fault.tooManyRequests().retryAfter("7"));

        assertThat(client.goals().get(goal).execute().name()).isEqualTo("Grow");

        assertThat(time.waits()).containsExactly(Duration.ofMillis(7_700));
        assertThat(fake.requests()).hasSize(2);
    }

    @Test
    void get_rateLimitedWithoutRetryAfter_waitsUntilTheReset() {
        String goal = fake.addGoal("Grow");
        long reset = VirtualTime.START.plusSeconds(20).getEpochSecond();
        fake.inject(Fault.tooManyRequests().header("X-RateLimit-Reset", Long.toString(reset)));

        assertThat(client.goals().get(goal).execute().name()).isEqualTo("Grow");

        assertThat(time.waits()).containsExactly(Duration.ofSeconds(21));
    }

    @Test
    void create_rateLimitedOnce_isRepeatedAndHappensOnce() {
        fake.inject(Fault.tooManyRequests());

        client.goals().create(fake.workspaceId(), newGoal).execute();

        assertThat(fake.requests()).hasSize(2);
        assertThat(fake.goalCount()).isEqualTo(1);
    }

    @Test
    void list_rateLimitedForGood_tellsWhenToComeBack() {
        Instant reset = VirtualTime.START.plus(Duration.ofHours(1));
        fake.inject(Fault.tooManyRequests()
                .always()
                .header("X-RateLimit-Limit", "100")
                .header("X-RateLimit-Remaining", "0")
                .header("X-RateLimit-Reset", Long.toString(reset.getEpochSecond())));

        RateLimitedException e =
                failure(RateLimitedException.class, client.goals().list(fake.workspaceId()));

        assertThat(e.resetAt()).isEqualTo(reset);
        assertThat(e.retryAfter()).isEqualTo(Duration.ofHours(1));
        assertThat(e.scope()).isEqualTo(RateLimit.Scope.BURST);
        assertThat(e.vendorError().code()).isEqualTo("APP_002");
        assertThat(e).hasMessageContaining("per token and minute");
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void list_serverErrorTwice_succeedsAtTheThirdAttempt() {
        fake.inject(Fault.htmlErrorPage(502).times(2));

        assertThat(client.goals().list(fake.workspaceId()).executeForResponse().attempts())
                .isEqualTo(3);
    }

    private static <E extends SdkException> E failure(Class<E> type, ApiCall<?> call) {
        E e = catchThrowableOfType(type, call::execute);
        assertThat(e).as("failure of " + call).isNotNull();
        return e;
    }
}
