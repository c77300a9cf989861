package io.github.okr4j.pipedrive.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.core.json.OpenEnum;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GoalQueryTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final LocalDate END = LocalDate.of(2026, 3, 31);

    private final FakePipedrive fake = FakePipedrive.start();
    private final PipedriveClient client = PipedriveClient.builder()
            .apiToken(fake.token())
            .baseUrl(fake.baseUrl())
            .build();

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    @Test
    void find_allFilters_sendsThirteenExactNamesAndRepeatsThoseOfLists() {
        GoalQuery query = GoalQuery.NONE
                .type(GoalType.DEALS_PROGRESSED)
                .title("Sell to 12 schools & more")
                .active(false)
                .assigneeId(7)
                .assigneeType(AssigneeType.PERSON)
                .target(new BigDecimal("12.50"))
                .trackingMetric(TrackingMetric.SUM)
                .currencyId(1)
                .pipelineIds(List.of(5L, 2L))
                .stageId(3)
                .activityTypeIds(List.of(9L, 4L))
                .period(START, END);
        assertThat(find(query)).isEmpty();
        assertThat(fake.lastRequest().path()).isEqualTo("/api/v1/goals/find");
        assertThat(fake.lastRequest().query())
                .isEqualTo("type.name=deals_progressed&title=Sell%20to%2012%20schools%20%26%20more&is_active=false"
                        + "&assignee.id=7&assignee.type=person&expected_outcome.target=12.50"
                        + "&expected_outcome.tracking_metric=sum&expected_outcome.currency_id=1"
                        + "&type.params.pipeline_id=5&type.params.pipeline_id=2&type.params.stage_id=3"
                        + "&type.params.activity_type_id=9&type.params.activity_type_id=4"
                        + "&period.start=2026-01-01&period.end=2026-03-31");
    }

    @Test
    void find_withoutFilter_sendsNoQueryAndFindsOwnActiveGoals() {
        fake.addGoal("Mine", fake.currentUserId(), 3);
        fake.addGoal("Theirs", 99, 3);
        assertThat(find(GoalQuery.NONE)).extracting(Goal::title).containsExactly("Mine");
        assertThat(fake.lastRequest().query()).isEmpty();
    }

    @Test
    void find_byAssigneeType_findsEverybodysGoals() {
        fake.addGoal("Mine", fake.currentUserId(), 3);
        fake.addGoal("Theirs", 99, 3);
        assertThat(find(GoalQuery.NONE.assigneeType(AssigneeType.PERSON)))
                .extracting(Goal::title)
                .containsExactly("Mine", "Theirs");
    }

    @Test
    void find_byPipelines_findsGoalsOfAllOfThem() {
        addToPipelines("One", List.of(1));
        addToPipelines("Both", List.of(1, 2));
        assertThat(find(GoalQuery.NONE.pipelineIds(List.of(1L, 2L))))
                .extracting(Goal::title)
                .containsExactly("Both");
    }

    @Test
    void find_byPeriod_findsGoalsThatRunThen() {
        fake.addGoal("Now", fake.currentUserId(), 3, START, null);
        fake.addGoal("Then", fake.currentUserId(), 3, START.minusYears(1), END.minusYears(1));
        assertThat(find(GoalQuery.NONE.period(START, END)))
                .extracting(Goal::title)
                .containsExactly("Now");
    }

    @Test
    void find_aTypeOfTomorrow_isSentAsGiven() {
        assertThat(find(GoalQuery.NONE.type(OpenEnum.parse(GoalType.class, "Deals Doubled"))))
                .isEmpty();
        assertThat(fake.lastRequest().query()).isEqualTo("type.name=Deals%20Doubled");
    }

    @Test
    void find_largeTarget_isSentWithoutExponent() {
        assertThat(find(GoalQuery.NONE.target(new BigDecimal("1E+6")))).isEmpty();
        assertThat(fake.lastRequest().query()).isEqualTo("expected_outcome.target=1000000");
    }

    @Test
    void period_halfOrReversed_isRefusedByName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalQuery.NONE.period(START, null))
                .withMessage("period.end must be set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalQuery.NONE.period(null, END))
                .withMessage("period.start must be set");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalQuery.NONE.period(END, START))
                .withMessage("period.end must not be before period.start: 2026-01-01 is before 2026-03-31");
    }

    @Test
    void lists_empty_areRefusedForTheyWouldFindEverything() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalQuery.NONE.pipelineIds(List.of()))
                .withMessageContaining("type.params.pipeline_id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GoalQuery.NONE.activityTypeIds(List.of()))
                .withMessageContaining("type.params.activity_type_id");
    }

    @Test
    void title_withControlCharacter_isRefusedWithNothingSent() {
        GoalQuery query = GoalQuery.NONE.title("a\nb");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.goals().find(query))
                .withMessageContaining("title");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.goals().find(null))
                .withMessageContaining("query");
        assertThat(fake.requests()).isEmpty();
    }

    private List<Goal> find(GoalQuery query) {
        return client.goals().find(query).execute();
    }

    private void addToPipelines(String title, List<Integer> pipelines) {
        fake.addGoal(Map.of(
                "title", title,
                "type", Map.of("name", "deals_won", "params", Map.of("pipeline_id", pipelines)),
                "assignee", Map.of("type", "person", "id", 7),
                "interval", "monthly",
                "duration", Map.of("start", "2026-01-01", "end", "2026-12-31"),
                "expected_outcome", Map.of("target", 5, "tracking_metric", "quantity")));
    }
}
