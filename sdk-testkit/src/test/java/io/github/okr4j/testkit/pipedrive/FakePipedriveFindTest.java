package io.github.okr4j.testkit.pipedrive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.testkit.server.Browser;
import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Tree;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FakePipedriveFindTest {

    private static final String FIND = "/api/v1/goals/find";

    @AutoClose
    private final FakePipedrive fake = FakePipedrive.start();

    private final Browser browser = Browser.of(fake, "x-api-token", fake.token());

    @BeforeEach
    void seed() {
        fake.addGoal("Mine", fake.currentUserId(), 10);
        fake.addGoal(wire("Asleep", "deals_won", "person", 7, Map.of(), "quantity", 10, Map.of("is_active", false)));
        fake.addGoal(wire(
                "Calls",
                "activities_completed",
                "person",
                8,
                Map.of("activity_type_id", List.of(3, 4)),
                "quantity",
                25,
                Map.of()));
        fake.addGoal(wire(
                "Company",
                "deals_won",
                "company",
                1,
                Map.of("pipeline_id", List.of(5, 2, 9)),
                "sum",
                1500.5,
                Map.of()));
        fake.addGoal(wire(
                "Progress",
                "deals_progressed",
                "team",
                4,
                Map.of("pipeline_id", List.of(5), "stage_id", 11),
                "quantity",
                30,
                Map.of()));
    }

    @Test
    void find_withoutFilter_findsActiveGoalsOfTheCallerOnly() {
        assertThat(titles("")).containsExactly("Mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title=Calls", "period.start=2026-01-01&period.end=2026-12-31"})
    void find_withFilterThatDoesNotWiden_staysWithTheCaller(String query) {
        assertThat(titles(query)).doesNotContain("Calls", "Company", "Progress");
    }

    @Test
    void find_withIsActiveFalse_findsInactiveGoalsOfTheCaller() {
        assertThat(titles("is_active=false")).containsExactly("Asleep");
        assertThat(titles("is_active=true")).containsExactly("Mine");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type.name=deals_won | Mine,Company",
                "assignee.id=8 | Calls",
                "assignee.type=team | Progress",
                "assignee.type=person | Mine,Calls",
                "expected_outcome.target=25.0 | Calls",
                "expected_outcome.target=1500.5 | Company",
                "expected_outcome.tracking_metric=sum | Company",
                "expected_outcome.currency_id=2 | Company",
                "type.params.stage_id=11 | Progress",
                "type.params.pipeline_id=5 | Company,Progress",
                "type.params.pipeline_id=5&type.params.pipeline_id=2 | Company",
                "type.params.pipeline_id=5,2 | Company",
                "type.params.pipeline_id=5%2C2 | Company",
                "type.params.pipeline_id=null | Mine,Calls",
                "type.params.activity_type_id=4 | Calls",
                "type.name=deals_won&title=Company | Company",
                "assignee.type=person&is_active=false | Asleep",
            })
    void find_withWideningFilter_findsEverybodysMatchingGoals(String query, String expected) {
        assertThat(titles(query)).containsExactly(expected.split(","));
    }

    @Test
    void find_withPeriod_findsGoalsWhoseDurationOverlaps() {
        fake.addGoal("Later", fake.currentUserId(), 1, LocalDate.of(2027, 1, 1), null);

        assertThat(titles("period.start=2026-12-31&period.end=2026-12-31")).containsExactly("Mine");
        assertThat(titles("period.start=2030-01-01&period.end=2030-01-31")).containsExactly("Later");
        assertThat(titles("period.start=2026-06-01&period.end=2027-06-01")).containsExactly("Mine", "Later");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "period.start=2026-01-01",
                "period.end=2026-01-01",
                "period.start=2026-1-1&period.end=2026-12-31",
                "period.start=2026-02-30&period.end=2026-12-31",
                "period.start=2026-02-01&period.end=2026-01-31",
                "is_active=yes",
                "assignee.id=me",
                "type.params.pipeline_id=5;2"
            })
    void find_withFilterThatCannotBeRead_is400(String query) {
        Browser.Reply reply = browser.get(FIND + "?" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json()).containsEntry("success", false).containsKey("error");
    }

    @Test
    void find_withMatches_answersTheFullEnvelope() {
        Browser.Reply reply = browser.get(FIND);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json())
                .containsOnlyKeys("success", "statusCode", "statusText", "service", "data")
                .containsEntry("success", true)
                .containsEntry("statusCode", 20000)
                .containsEntry("statusText", "OK")
                .containsEntry("service", "statistics-goals-api");
        assertThat(Tree.objects(reply.object("data"), "goals").get(0))
                .containsEntry("title", "Mine")
                .containsEntry("owner_id", 7)
                .containsEntry("is_active", true)
                .containsEntry("interval", "monthly")
                .containsEntry("duration", Map.of("start", "2026-01-01", "end", "2026-12-31"));
        assertThat(reply.header("x-ratelimit-limit")).isEqualTo("20");
        assertThat(reply.header("x-ratelimit-remaining")).isEqualTo("19");
        assertThat(reply.header("x-ratelimit-reset")).isEqualTo("2");
    }

    @Test
    void find_underTheOtherPrefix_findsTheSame() {
        assertThat(browser.get("/v1/goals/find").body())
                .isEqualTo(browser.get(FIND).body());
    }

    private List<String> titles(String query) {
        Browser.Reply reply = browser.get(FIND + "?" + query);
        assertThat(reply.status()).isEqualTo(200);
        return Tree.objects(reply.object("data"), "goals").stream()
                .map(goal -> (String) goal.get("title"))
                .toList();
    }

    private static Map<String, Object> wire(
            String title,
            String type,
            String assigneeType,
            int assigneeId,
            Map<String, Object> params,
            String metric,
            Number target,
            Map<String, Object> more) {
        Map<String, Object> goal = Json.object(
                "title",
                title,
                "type",
                Json.object("name", type, "params", params),
                "assignee",
                Json.object("type", assigneeType, "id", assigneeId),
                "interval",
                "monthly",
                "duration",
                Json.object("start", "2026-01-01", "end", "2026-12-31"),
                "expected_outcome",
                metric.equals("sum")
                        ? Json.object("target", target, "tracking_metric", metric, "currency_id", 2)
                        : Json.object("target", target, "tracking_metric", metric));
        goal.putAll(more);
        return goal;
    }
}
