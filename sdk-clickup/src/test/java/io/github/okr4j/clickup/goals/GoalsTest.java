package io.github.okr4j.clickup.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.contract.VirtualTime;
import io.github.okr4j.core.error.UnauthorizedException;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class GoalsTest {
    private static final Instant DUE = Instant.parse("2026-12-31T00:00:00Z");
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @AutoClose
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .timing(new VirtualTime().timing())
            .build();

    private final Goals goals = client.goals();

    @Test
    void list_emptyWorkspace_isEmpty() {
        WorkspaceGoals response = goals.list(fake.workspaceId()).execute();

        assertThat(response.goals()).isEmpty();
        assertThat(response.folders()).isEmpty();
        assertThat(response.all()).isEmpty();
    }

    @Test
    void list_goalsInAndOutOfFolders_allHasBoth() {
        String top = fake.addGoal("Grow", DUE, fake.currentUserId());
        String folder = fake.addGoalFolder("2026");
        String inside = fake.addGoal(Map.of("name", "Learn", "folder_id", folder));

        WorkspaceGoals response = goals.list(fake.workspaceId()).execute();

        assertThat(response.goals()).extracting(GoalSummary::id).containsExactly(top);
        assertThat(response.folders()).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(folder);
            assertThat(one.name()).isEqualTo("2026");
            assertThat(one.goalCount()).isEqualTo(1);
            assertThat(one.goals().get(0).folderAccess()).isTrue();
        });
        assertThat(response.all()).extracting(GoalSummary::id).containsExactly(top, inside);
    }

    @Test
    void list_summary_hasOwnersAndProgressAndNoKeyResults() {
        String id = fake.addGoal("Grow", DUE, fake.currentUserId());
        fake.addKeyResult(id, "Customers", "number", 0, 3, 4);

        GoalSummary summary = goals.list(fake.workspaceId()).execute().goals().get(0);

        assertThat(summary.name()).isEqualTo("Grow");
        assertThat(summary.dueDate()).isEqualTo(DUE);
        assertThat(summary.startDate()).isNull();
        assertThat(summary.teamId()).isEqualTo(fake.workspaceId());
        assertThat(summary.keyResultCount()).isEqualTo(1);
        assertThat(summary.percentCompleted()).isEqualByComparingTo("0.75");
        assertThat(summary.owners()).extracting(GoalUser::id).containsExactly(fake.currentUserId());
        assertThat(summary.pinned()).isFalse();
    }

    @Test
    void list_ownerWithoutNameAndColor_decodes() {
        fake.addGoal("Grow", null, 270009999L);

        GoalSummary summary = goals.list(fake.workspaceId()).execute().goals().get(0);

        assertThat(summary.owners().get(0).username()).isNull();
        assertThat(summary.owners().get(0).color()).isNull();
        assertThat(summary.dueDate()).isNull();
    }

    @Test
    void list_byDefault_leavesCompletedGoalsOutAndSendsNoParameter() {
        fake.addGoal(Map.of("name", "Done", "percent_completed", 1));

        assertThat(goals.list(fake.workspaceId()).execute().all()).isEmpty();
        assertThat(goals.list(fake.workspaceId(), false).execute().all()).isEmpty();
        assertThat(fake.requests()).allMatch(request -> request.query().isEmpty());
    }

    @Test
    void list_includeCompleted_hasThemAndSendsTheWordTrue() {
        fake.addGoal(Map.of("name", "Done", "percent_completed", 1));

        assertThat(goals.list(fake.workspaceId(), true).execute().all())
                .extracting(GoalSummary::name)
                .containsExactly("Done");
        assertThat(fake.lastRequest().query()).isEqualTo("include_completed=true");
    }

    @Test
    void create_all_isReadBack() {
        long other = fake.addMember("Ben Adeyemi");
        CreateGoal request = CreateGoal.builder()
                .name("Grow")
                .dueDate(DUE)
                .startDate(START)
                .description("More customers")
                .color("#32a852")
                .owners(fake.currentUserId(), other)
                .build();

        Goal created = goals.create(fake.workspaceId(), request).execute();
        Goal read = goals.get(created.id()).execute();

        assertThat(read).isEqualTo(created);
        assertThat(read.name()).isEqualTo("Grow");
        assertThat(read.dueDate()).isEqualTo(DUE);
        assertThat(read.startDate()).isEqualTo(START);
        assertThat(read.description()).isEqualTo("More customers");
        assertThat(read.color()).isEqualTo("#32a852");
        assertThat(read.multipleOwners()).isTrue();
        assertThat(read.owners()).extracting(GoalUser::username).containsExactly("Ada Moreau", "Ben Adeyemi");
        assertThat(read.prettyUrl()).endsWith("/goals/" + read.prettyId());
        assertThat(fake.goalCount()).isEqualTo(1);
    }

    @Test
    void get_goalWithKeyResults_hasStepsProgressAndHistory() {
        String id = fake.addGoal("Grow");
        fake.addKeyResult(id, "Customers", "number", 0, 3, 4);

        Goal goal = goals.get(id).execute();

        assertThat(goal.keyResults()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Customers");
            assertThat(one.type().is(KeyResultType.NUMBER)).isTrue();
            assertThat(one.stepsStart()).isEqualByComparingTo("0");
            assertThat(one.stepsCurrent()).isEqualByComparingTo("3");
            assertThat(one.stepsEnd()).isEqualByComparingTo("4");
            assertThat(one.percentCompleted()).isEqualByComparingTo(new BigDecimal("0.75"));
            assertThat(one.goalId()).isEqualTo(id);
        });
        assertThat(goal.history()).extracting(KeyResultAction::note).containsExactly("Created Key Result");
    }

    @Test
    void get_answerOfTheFuture_keepsWhatItDoesNotKnow() {
        String id = fake.addGoal("Grow");
        fake.addKeyResult(id, "Customers", "number", 0, 3, 4);
        fake.inject(Fault.unknownField());
        assertThat(goals.get(id).execute().additional()).containsKey("field_nobody_knows");

        fake.inject(Fault.unknownEnumValue());
        KeyResult keyResult = goals.get(id).execute().keyResults().get(0);
        assertThat(keyResult.type().known()).isNull();
        assertThat(keyResult.type().text()).isEqualTo("value_nobody_knows");
    }

    @Test
    void update_some_leavesTheRestAlone() {
        long other = fake.addMember("Ben Adeyemi");
        String id = fake.addGoal("Grow", DUE, fake.currentUserId());

        Goal changed = goals.update(
                        id,
                        UpdateGoal.builder()
                                .description("More customers")
                                .addOwners(other)
                                .removeOwners(fake.currentUserId())
                                .build())
                .execute();

        assertThat(changed.name()).isEqualTo("Grow");
        assertThat(changed.dueDate()).isEqualTo(DUE);
        assertThat(changed.description()).isEqualTo("More customers");
        assertThat(changed.owners()).extracting(GoalUser::id).containsExactly(other);
        assertThat(goals.get(id).execute()).isEqualTo(changed);
    }

    @Test
    void update_emptyDescription_comesBackAsALineBreak() {
        String id = fake.addGoal("Grow");

        Goal changed =
                goals.update(id, UpdateGoal.builder().description("").build()).execute();

        assertThat(changed.description()).isEqualTo("\n");
    }

    @Test
    void delete_goal_isGone() {
        String id = fake.addGoal("Grow");

        assertThat(goals.delete(id).execute()).isEqualTo(NoContent.NO_CONTENT);

        assertThat(fake.goalCount()).isZero();
        assertThat(fake.lastRequest().header("Content-Type")).isEqualTo("application/json");
        assertThatThrownBy(() -> goals.get(id).execute()).isInstanceOf(UnauthorizedException.class);
    }

    @Test
    void executeForResponse_success_hasTheRateLimit() {
        ApiResponse<WorkspaceGoals> response = goals.list(fake.workspaceId()).executeForResponse();

        assertThat(response.rateLimit().limit()).isEqualTo(100);
        assertThat(response.rateLimit().scope()).isEqualTo(RateLimit.Scope.BURST);
        assertThat(response.rateLimit().resetAt()).isNotNull();
    }

    @Test
    void executeForResponse_traceHeader_isTheRequestId() {
        fake.inject(Fault.body(200, "application/json", "{\"goals\":[]}").header("x-datadog-trace-id", "815"));

        assertThat(goals.list(fake.workspaceId()).executeForResponse().requestId())
                .isEqualTo("815");
    }

    @Test
    void executeAsync_success_isTheSame() {
        fake.addGoal("Grow");

        assertThat(goals.list(fake.workspaceId()).executeAsync().join())
                .isEqualTo(goals.list(fake.workspaceId()).execute());
    }

    @Test
    void lists_ofRecords_cannotBeChanged() {
        fake.addGoal("Grow");
        WorkspaceGoals response = goals.list(fake.workspaceId()).execute();

        for (List<?> list : List.of(
                response.goals(),
                response.folders(),
                response.all(),
                response.goals().get(0).owners())) {
            assertThatThrownBy(() -> list.remove(0)).isInstanceOf(UnsupportedOperationException.class);
        }
    }

    @Test
    void percent_ofAFraction_isAHundredTimesAsMuch() {
        String id = fake.addGoal("Grow");
        String keyResult = fake.addKeyResult(id, "Customers", "number", 0, 3, 8);

        Goal goal = client.goals().get(id).execute();
        WorkspaceGoals listed = client.goals().list(fake.workspaceId()).execute();
        KeyResult changed = client.keyResults()
                .update(keyResult, UpdateKeyResult.builder().stepsCurrent(4).build())
                .execute();

        assertThat(goal.percent()).isEqualByComparingTo("37.5");
        assertThat(goal.keyResults().get(0).percent()).isEqualByComparingTo("37.5");
        assertThat(listed.goals().get(0).percent()).isEqualByComparingTo("37.5");
        assertThat(changed.percent()).as("not told in the answer to a change").isNull();
    }
}
