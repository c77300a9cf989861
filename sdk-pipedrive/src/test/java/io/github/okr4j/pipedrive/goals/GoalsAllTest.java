package io.github.okr4j.pipedrive.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.error.ForbiddenException;
import io.github.okr4j.pipedrive.RoomsFixture;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.ReceivedRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class GoalsAllTest extends RoomsFixture {
    private final Goals goals = client.goals();

    @Test
    void all_companyWithEveryKind_findsEachGoalOnce() throws Exception {
        String mine = fake.addGoal("Mine", fake.currentUserId(), 3);
        String bobs = fake.addGoal("Bob's", 8, 3);
        String company = fake.addGoal(goal("Company", "company", fake.companyId(), true));
        String team = fake.addGoal(goal("Team", "team", 3, true));
        String old = fake.addGoal(goal("Old", "person", 8, false));
        String[] every = {mine, bobs, old, company, team};
        assertThat(goals.find(GoalQuery.NONE).execute()).extracting(Goal::id).containsExactly(mine);
        assertThat(goals.all().execute()).extracting(Goal::id).containsExactly(every);
        assertThat(goals.all().executeAsync().get(30, TimeUnit.SECONDS))
                .extracting(Goal::id)
                .containsExactly(every);
    }

    @Test
    void all_always_takesSixSearches() {
        assertThat(goals.all().execute()).isEmpty();
        assertThat(fake.requests())
                .extracting(ReceivedRequest::query)
                .containsExactly(
                        "is_active=true&assignee.type=person",
                        "is_active=false&assignee.type=person",
                        "is_active=true&assignee.type=company",
                        "is_active=false&assignee.type=company",
                        "is_active=true&assignee.type=team",
                        "is_active=false&assignee.type=team");
    }

    @Test
    void all_vendorThatIgnoresTheFilters_answersEachGoalOnce() {
        fake.inject(Fault.body(
                        200,
                        "application/json",
                        "{\"success\": true, \"data\": {\"goals\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}}")
                .always());
        assertThat(goals.all().execute()).extracting(Goal::id).containsExactly("a", "b");
        assertThat(fake.requests()).hasSize(6);
    }

    @Test
    void all_goalOfTheForecast_isFoundThoughNoFilterNamesIt() {
        Map<String, Object> forecast = goal("Forecast", "person", 8, true);
        forecast.put("type", Map.of("name", "revenue_forecast"));
        String id = fake.addGoal(forecast);
        assertThat(goals.all().execute()).extracting(Goal::id).containsExactly(id);
    }

    @Test
    void all_response_carriesTheBudgetLeftAfterTheLastSearch() {
        ApiResponse<List<Goal>> response = goals.all().executeForResponse();
        assertThat(response.rateLimit().scope()).isEqualTo(RateLimit.Scope.BURST);
        assertThat(response.status()).isEqualTo(200);
    }

    @Test
    void all_transientFailureInTheMiddle_isRepeatedThere() {
        fake.addGoal("Mine", fake.currentUserId(), 3);
        fake.inject(Fault.status(500));
        assertThat(goals.all().execute()).hasSize(1);
        assertThat(fake.requests()).hasSize(7);
    }

    @Test
    void all_refusalInTheMiddle_isThrownAsItIs() {
        fake.inject(Fault.status(403));
        assertThatThrownBy(() -> goals.all().execute()).isInstanceOf(ForbiddenException.class);
        assertThat(fake.requests()).hasSize(1);
    }

    private static Map<String, Object> goal(String title, String assigneeType, long assigneeId, boolean active) {
        Map<String, Object> duration =
                new HashMap<>(Map.of("start", LocalDate.of(2026, 1, 1).toString()));
        duration.put("end", null);
        return new HashMap<>(Map.of(
                "title",
                title,
                "type",
                Map.of("name", "deals_won"),
                "assignee",
                Map.of("type", assigneeType, "id", assigneeId),
                "interval",
                "monthly",
                "duration",
                duration,
                "expected_outcome",
                Map.of("target", 5, "tracking_metric", "quantity"),
                "is_active",
                active));
    }
}
