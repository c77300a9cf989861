package io.github.okr4j.pipedrive.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.BadRequestException;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.ReceivedRequest;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalsEndToEndTest {
    private static final LocalDate START = SampleGoal.START;
    private static final LocalDate END = SampleGoal.END;

    private final FakePipedrive fake = FakePipedrive.start();
    private final VirtualTime time = new VirtualTime();
    private final PipedriveClient client = PipedriveClient.builder()
            .apiToken(fake.token())
            .baseUrl(fake.baseUrl())
            .timing(time.timing())
            .build();
    private final Goals goals = client.goals();

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    @Test
    void create_goal_isFoundAgain() {
        Goal created = goals.create(SampleGoal.toCreate()).execute();
        assertThat(fake.lastRequest().path()).isEqualTo("/api/v1/goals");
        assertThat(fake.lastRequest().header("content-type")).isEqualTo("application/json");
        assertThat(created.title()).isEqualTo("Sell to 12 schools");
        assertThat(created.type().params().pipelineIds()).containsExactly(5L, 2L);
        assertThat(created.type().params().activityTypeIds()).isNull();
        assertThat(created.reportIds()).hasSize(1);
        assertThat(goals.find(GoalQuery.NONE).execute()).containsExactly(created);
    }

    @Test
    void create_openEnded_hasNoEnd() {
        Goal created =
                goals.create(SampleGoal.builder().openEnded(START).build()).execute();
        assertThat(created.duration()).isEqualTo(new Goal.Duration(START, null, Map.of()));
    }

    @Test
    void update_title_leavesTheRestAlone() {
        Goal before = goals.create(SampleGoal.toCreate()).execute();
        Goal after = goals.update(
                        before.id(), UpdateGoal.builder().title("Sell to 13").build())
                .execute();
        assertThat(fake.lastRequest().method()).isEqualTo("PUT");
        assertThat(fake.lastRequest().path()).isEqualTo("/api/v1/goals/" + before.id());
        assertThat(fake.lastRequest().body()).isEqualTo("{\"title\":\"Sell to 13\"}");
        assertThat(after).usingRecursiveComparison().ignoringFields("title").isEqualTo(before);
        assertThat(after.title()).isEqualTo("Sell to 13");
    }

    @Test
    void update_allPipelinesAndOpenEnd_arriveAsNull() {
        Goal before = goals.create(SampleGoal.toCreate()).execute();
        UpdateGoal changes = UpdateGoal.builder()
                .type(TypeSpec.of(GoalType.DEALS_WON).allPipelines())
                .openEnded(START)
                .build();
        Goal after = goals.update(before.id(), changes).execute();
        assertThat(after.type().params().pipelineIds()).isNull();
        assertThat(after.duration().end()).isNull();
    }

    @Test
    void delete_goal_isGone() {
        String id = fake.addGoal("Old", fake.currentUserId(), 3);
        assertThat(goals.delete(id).execute()).isEqualTo(NoContent.NO_CONTENT);
        assertThat(fake.isDeleted(id)).isTrue();
        assertThat(goals.find(GoalQuery.NONE).execute()).isEmpty();
        assertThatThrownBy(() -> goals.delete(id).execute()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void results_ofAGoal_bringProgressAndGoal() {
        String id = fake.addGoal("Sell", fake.currentUserId(), 40);
        fake.setProgress(id, new BigDecimal("18.25"));
        GoalResult result = goals.results(id, START, LocalDate.of(2026, 6, 30)).execute();
        assertThat(fake.lastRequest().query()).isEqualTo("period.start=2026-01-01&period.end=2026-06-30");
        assertThat(result.progress()).isEqualTo(new BigDecimal("18.25"));
        assertThat(result.goal()).isEqualTo(goals.find(GoalQuery.NONE).execute().get(0));
    }

    @Test
    void results_ofOneDay_areAsked() {
        String id = fake.addGoal("Sell", fake.currentUserId(), 40);
        assertThat(goals.results(id, START, START).execute().progress()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void results_outsideTheGoal_failInTheVendorsWords() {
        String id = fake.addGoal("Sell", fake.currentUserId(), 40);
        assertThatThrownBy(() -> goals.results(id, START, END.plusDays(1)).execute())
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("within the duration");
    }

    @Test
    void results_reversedOrMissingPeriod_isRefusedWithNothingSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goals.results("a", END, START))
                .withMessageContaining("period.end must not be before period.start");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goals.results("a", null, END))
                .withMessage("period.start must be set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goals.results("a", START, null))
                .withMessage("period.end must be set");
        assertThat(fake.requests()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", ".", "..", "a\nb"})
    void ids_thatNoGoalHas_areRefusedWithNothingSent(String id) {
        UpdateGoal changes = UpdateGoal.builder().title("x").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goals.update(id, changes))
                .withMessageStartingWith("id ");
        assertThatIllegalArgumentException().isThrownBy(() -> goals.delete(id)).withMessageStartingWith("id ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goals.results(id, START, END))
                .withMessageStartingWith("id ");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void bodies_missing_areRefusedWithNothingSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goals.create(null))
                .withMessage("goal must not be null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> goals.update("a", null))
                .withMessage("changes must not be null");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void id_withSlash_staysOneSegment() {
        assertThatThrownBy(() -> goals.delete("a/../b").execute()).isInstanceOf(NotFoundException.class);
        assertThat(fake.lastRequest().path()).isEqualTo("/api/v1/goals/a%2F..%2Fb");
    }

    @Test
    void apiToken_always_travelsInItsHeaderOnly() {
        assertThat(goals.find(GoalQuery.NONE).execute()).isEmpty();
        ReceivedRequest sent = fake.lastRequest();
        assertThat(sent.header("x-api-token")).isEqualTo(fake.token());
        assertThat(sent.header("authorization")).isNull();
        assertThat(sent.path() + sent.query()).doesNotContain(fake.token()).doesNotContain("api_token");
    }

    @Test
    void accessToken_always_travelsAsBearer() {
        try (PipedriveClient bearer = PipedriveClient.builder()
                .accessToken(fake.oauthToken())
                .baseUrl(fake.baseUrl())
                .build()) {
            assertThat(bearer.goals().find(GoalQuery.NONE).execute()).isEmpty();
        }
        assertThat(fake.lastRequest().header("authorization")).isEqualTo("Bearer " + fake.oauthToken());
        assertThat(fake.lastRequest().header("x-api-token")).isNull();
    }

    @Test
    void find_answer_carriesTheBurstBudget() {
        ApiResponse<List<Goal>> response = goals.find(GoalQuery.NONE).executeForResponse();
        assertThat(response.rateLimit())
                .isEqualTo(new RateLimit(20L, 19L, time.now().plusSeconds(2), RateLimit.Scope.BURST));
    }

    @Test
    void find_unknownFieldAndValues_areKept() {
        fake.addGoal("Sell", fake.currentUserId(), 40);
        fake.inject(Fault.unknownField());
        assertThat(goals.find(GoalQuery.NONE).execute().get(0).additional()).hasSize(1);
        fake.inject(Fault.unknownEnumValue());
        Goal goal = goals.find(GoalQuery.NONE).execute().get(0);
        assertThat(goal.type().name().known()).isNull();
        assertThat(goal.interval().known()).isNull();
        assertThat(goal.type().name().text()).isEqualTo(goal.interval().text());
    }
}
