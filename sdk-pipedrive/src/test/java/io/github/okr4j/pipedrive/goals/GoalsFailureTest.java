package io.github.okr4j.pipedrive.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.RateLimit.Scope;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.DailyLimitException;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.ForbiddenException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.RateLimitedException;
import io.github.okr4j.core.error.ServerException;
import io.github.okr4j.core.error.TransportException;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.core.error.UnexpectedStatusException;
import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.PipedriveLimits;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GoalsFailureTest {
    private static final String REFUSED = """
            {"success": false, "error": "The pipeline does not exist", "error_info": "Pick another", "data": null}""";

    private final FakePipedrive fake = FakePipedrive.start();
    private final VirtualTime time = new VirtualTime().random(0);
    private final PipedriveClient client = client(fake.token());
    private final Goals goals = client.goals();

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    @Test
    void create_successFalseInside200_failsInTheVendorsWords() {
        fake.inject(Fault.body(200, "application/json", REFUSED));
        UnexpectedStatusException e = fails(UnexpectedStatusException.class, goals.create(SampleGoal.toCreate()));
        assertThat(e.status()).isEqualTo(200);
        assertThat(e.vendorError().message()).isEqualTo("The pipeline does not exist (Pick another)");
        assertThat(e).hasMessageContaining("The pipeline does not exist");
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void delete_successFalseInside200_failsInTheVendorsWords() {
        String id = fake.addGoal("Old", fake.currentUserId(), 3);
        fake.inject(Fault.body(200, "application/json", REFUSED));
        UnexpectedStatusException e = fails(UnexpectedStatusException.class, goals.delete(id));
        assertThat(e).hasMessageContaining("The pipeline does not exist");
        assertThat(fake.isDeleted(id)).isFalse();
    }

    @Test
    void find_successFalseAfterTheData_failsToo() {
        fake.inject(Fault.body(200, "application/json", "{\"data\": {\"goals\": [{}]}, \"success\": false}"));
        assertThat(fails(UnexpectedStatusException.class, goals.find(GoalQuery.NONE))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void find_burst_waitsTheRelativeSeconds() {
        fake.inject(Fault.tooManyRequests()
                .header("x-ratelimit-limit", "20")
                .header("x-ratelimit-remaining", "0")
                .header("x-ratelimit-reset", "2"));
        assertThat(goals.find(GoalQuery.NONE).execute()).isEmpty();
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(2));
        assertThat(fake.requests()).hasSize(2);
    }

    @Test
    void create_burst_isRepeatedForNothingHappened() {
        fake.inject(Fault.tooManyRequests().header("x-ratelimit-remaining", "0").header("x-ratelimit-reset", "1"));
        assertThat(goals.create(SampleGoal.toCreate()).execute().id()).isNotBlank();
        assertThat(time.waits()).containsExactly(Duration.ofSeconds(1));
        assertThat(fake.goalCount()).isEqualTo(1);
    }

    @Test
    void find_burstWithoutEnd_givesUpWithAHint() {
        fake.inject(Fault.tooManyRequests().retryAfter("1").always());
        RateLimitedException e = fails(RateLimitedException.class, goals.find(GoalQuery.NONE));
        assertThat(e).isNotInstanceOf(DailyLimitException.class);
        assertThat(fake.requests()).hasSize(3);
        assertThat(e.retryAfter()).isEqualTo(Duration.ofSeconds(1));
        assertThat(e).hasMessageContaining("request over limit").hasMessageContaining("token budget");
        assertThat(e.vendorError().code()).isEqualTo("429");
    }

    @Test
    void find_dayUsedUp_failsAfterOneRequest() {
        fake.inject(Fault.tooManyRequests()
                .header("x-ratelimit-remaining", "0")
                .header("x-ratelimit-reset", "2")
                .header("x-daily-ratelimit-token-limit", "30000")
                .header("x-daily-ratelimit-token-remaining", "0"));
        DailyLimitException e = fails(DailyLimitException.class, goals.find(GoalQuery.NONE));
        assertThat(fake.requests()).hasSize(1);
        assertThat(time.waits()).isEmpty();
        assertThat(e.isRetryable()).isFalse();
        assertThat(PipedriveLimits.of(e.headers()).dailyTokensRemaining()).isZero();
        assertThat(e.scope()).isEqualTo(Scope.DAILY);
        assertThat(e.resetAt()).isNull();
        assertThat(e.rateLimit().limit()).isEqualTo(30000);
    }

    @Test
    void find_refusedWithRoomInTheBurst_failsAfterOneRequest() {
        fake.inject(
                Fault.tooManyRequests().header("x-ratelimit-remaining", "12").header("x-ratelimit-reset", "2"));
        assertThat(fails(DailyLimitException.class, goals.find(GoalQuery.NONE)).scope())
                .isEqualTo(Scope.DAILY);
        assertThat(fake.requests()).hasSize(1);
        assertThat(time.waits()).isEmpty();
    }

    @Test
    void find_blockedForAbuse_isFinal() {
        fake.inject(Fault.htmlErrorPage(403));
        ForbiddenException e = fails(ForbiddenException.class, goals.find(GoalQuery.NONE));
        assertThat(fake.requests()).hasSize(1);
        assertThat(e.body()).contains("<");
        assertThat(e).hasMessageContaining("block for abuse");
    }

    @Test
    void find_blockedAfterABurst_isFinalAndRemembersTheBurst() {
        fake.inject(Fault.tooManyRequests().header("x-ratelimit-remaining", "0").header("x-ratelimit-reset", "2"));
        fake.inject(Fault.htmlErrorPage(403));
        ForbiddenException e = fails(ForbiddenException.class, goals.find(GoalQuery.NONE));
        assertThat(fake.requests()).hasSize(2);
        assertThat(e.isRetryable()).isFalse();
        assertThat(e.getSuppressed()).hasSize(1).hasOnlyElementsOfType(RateLimitedException.class);
    }

    @Test
    void find_planLimit_carriesItsCode() {
        fake.inject(Fault.body(
                403,
                "application/json",
                "{\"success\": false, \"error\": \"Limit reached\", \"code\": \"feature_capping_goals_limit\"}"));
        assertThat(fails(ForbiddenException.class, goals.find(GoalQuery.NONE))
                        .vendorError()
                        .code())
                .isEqualTo("feature_capping_goals_limit");
    }

    @Test
    void find_accountNotOpen_saysSo() {
        fake.inject(Fault.status(402));
        assertThat(fails(UnexpectedStatusException.class, goals.find(GoalQuery.NONE)))
                .hasMessageContaining("billing");
    }

    @Test
    void find_wrongToken_failsOnceWithRequestIdAndWithoutTheToken() {
        String wrong = "canary-4711-token";
        try (PipedriveClient other = client(wrong)) {
            UnauthorizedException e =
                    fails(UnauthorizedException.class, other.goals().find(GoalQuery.NONE));
            assertThat(e.vendorError().message()).startsWith("unauthorized access");
            assertThat(e.requestId()).isEqualTo("fake-correlation");
            assertThat(e + e.toDiagnostics()).doesNotContain(wrong);
        }
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void find_answerThatEchoesTheToken_isMasked() {
        fake.inject(
                Fault.body(400, "application/json", "{\"success\": false, \"error\": \"bad " + fake.token() + "\"}"));
        BadRequestException e = fails(BadRequestException.class, goals.find(GoalQuery.NONE));
        assertThat(e.vendorError().message()).isEqualTo("bad ***");
        assertThat(e + e.toDiagnostics() + e.body()).doesNotContain(fake.token());
    }

    @Test
    void find_title_isNotPrinted() {
        fake.inject(Fault.status(400));
        GoalQuery query = GoalQuery.NONE.title("secret plan").type(GoalType.DEALS_WON);
        assertThat(goals.find(query).preview().url())
                .contains("type.name=deals_won")
                .contains("title=***");
        BadRequestException e = fails(BadRequestException.class, goals.find(query));
        assertThat(e + e.toDiagnostics()).doesNotContain("secret").contains("type.name=deals_won");
    }

    @Test
    void create_droppedAfterProcessing_isUnknownAndNotRepeated() {
        fake.inject(Fault.droppedAfterProcessing());
        TransportException e = fails(TransportException.class, goals.create(SampleGoal.toCreate()));
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.isRetryable()).isFalse();
        assertThat(fake.requests()).hasSize(1);
        assertThat(fake.goalCount()).isEqualTo(1);
    }

    @Test
    void create_serverError_isUnknownAndNotRepeated() {
        fake.inject(Fault.status(500));
        ServerException e = fails(ServerException.class, goals.create(SampleGoal.toCreate()));
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void update_droppedAfterProcessing_isRepeated() {
        String id = fake.addGoal("Old", fake.currentUserId(), 3);
        fake.inject(Fault.droppedAfterProcessing());
        Goal goal = goals.update(id, UpdateGoal.builder().title("New").build()).execute();
        assertThat(goal.title()).isEqualTo("New");
        assertThat(fake.requests()).hasSize(2);
    }

    @Test
    void find_serverErrors_areRepeated() {
        fake.inject(Fault.htmlErrorPage(502).times(2));
        assertThat(goals.find(GoalQuery.NONE).execute()).isEmpty();
        assertThat(fake.requests()).hasSize(3);
    }

    @Test
    void find_truncatedBody_isADecodeException() {
        fake.addGoal("Sell", fake.currentUserId(), 3);
        fake.inject(Fault.truncatedBody());
        DecodeException e = fails(DecodeException.class, goals.find(GoalQuery.NONE));
        assertThat(e).hasMessageContaining("truncated");
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void create_refusedByTheVendor_carriesItsWords() {
        CreateGoal goal = SampleGoal.builder()
                .type(TypeSpec.of(OpenEnum.parse(GoalType.class, "deals_doubled")))
                .build();
        ApiException e = fails(BadRequestException.class, goals.create(goal));
        assertThat(e.vendorError().message()).startsWith("type.name must be one of");
        assertThat(e.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(e.headers().all("x-ratelimit-remaining")).isEqualTo(List.of("19"));
        assertThat(fake.goalCount()).isZero();
        assertThat(e.vendorError().fieldErrors()).isEqualTo(Map.of());
    }

    private static <E extends Throwable> E fails(Class<E> type, ApiCall<?> call) {
        E thrown = catchThrowableOfType(type, call::execute);
        assertThat(thrown).as("exception").isNotNull();
        return thrown;
    }

    private PipedriveClient client(String token) {
        return PipedriveClient.builder()
                .apiToken(token)
                .baseUrl(fake.baseUrl())
                .timing(time.timing())
                .build();
    }
}
