package io.github.okr4j.testkit.pipedrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.testkit.server.Browser;
import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Tree;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FakePipedriveGoalsTest {

    private static final String GOALS = "/api/v1/goals";
    private static final String NEW_GOAL = """
            {"title":"Win","assignee":{"id":"7","type":"person"},
             "type":{"name":"deals_won","params":{"pipeline_id":[1,2],"activity_type_id":null}},
             "expected_outcome":{"target":"50","tracking_metric":"sum","currency_id":1},
             "duration":{"start":"2026-01-01","end":null},"interval":"quarterly"}""";

    @AutoClose
    private final FakePipedrive fake = FakePipedrive.start();

    private final Browser browser = Browser.of(fake, "x-api-token", fake.token());

    @Test
    void addGoal_withAllMembers_storesNumbersAndAnswersTheGoal() {
        Browser.Reply reply = browser.post(GOALS, NEW_GOAL);

        assertThat(reply.status()).isEqualTo(200);
        Map<String, Object> goal = Tree.object(reply.object("data"), "goal");
        assertThat(goal)
                .containsEntry("title", "Win")
                .containsEntry("owner_id", 7)
                .containsEntry("assignee", Map.of("type", "person", "id", 7))
                .containsEntry("expected_outcome", Map.of("target", 50, "tracking_metric", "sum", "currency_id", 1))
                .containsEntry("interval", "quarterly")
                .containsEntry("is_active", true);
        assertThat(Tree.object(goal, "duration")).containsEntry("end", null);
        assertThat(Tree.object(Tree.object(goal, "type"), "params"))
                .containsEntry("pipeline_id", List.of(1, 2))
                .containsEntry("activity_type_id", null);
        assertThat((String) goal.get("id")).matches("[0-9a-f]{32}");
        assertThat(goal.get("report_ids"))
                .asString()
                .matches("\\[[0-9a-f]{32}]")
                .doesNotContain((String) goal.get("id"));
        assertThat(fake.goal((String) goal.get("id"))).isEqualTo(goal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"assignee", "type", "expected_outcome", "duration", "interval"})
    void addGoal_withoutRequiredMember_is400AndNamesIt(String member) {
        Map<String, Object> body = Json.readObject(NEW_GOAL).orElseThrow();
        body.remove(member);

        assertBadRequest(browser.post(GOALS, Json.write(body)), member);
        assertThat(fake.goalCount()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "duration | {\"start\":\"2026-01-01\"}",
                "duration | {\"start\":\"01.01.2026\",\"end\":null}",
                "duration | {\"start\":\"2026-02-01\",\"end\":\"2026-01-01\"}",
                "interval | \"daily\"",
                "assignee | {\"id\":7}",
                "assignee | {\"id\":7.5,\"type\":\"person\"}",
                "assignee | 7",
                "type | {\"name\":\"Deals started\"}",
                "type | {\"name\":\"deals_won\",\"params\":{\"pipeline_id\":1}}",
                "type | {\"name\":\"activities_added\",\"params\":{\"activity_type_id\":1}}",
                "expected_outcome | {\"target\":\"many\",\"tracking_metric\":\"sum\"}",
                "expected_outcome | {\"target\":5}",
            })
    void addGoal_withWrongMember_is400AndNamesIt(String member, String value) {
        Map<String, Object> body = Json.readObject(NEW_GOAL).orElseThrow();
        body.put(member, Json.read(value).orElseThrow());

        assertBadRequest(browser.post(GOALS, Json.write(body)), member);
        assertThat(fake.goalCount()).isZero();
    }

    @Test
    void addGoal_withoutJson_is400() {
        assertBadRequest(browser.post(GOALS, "title=Win"), "JSON");
    }

    @Test
    void updateGoal_withOneMember_leavesTheOthers() {
        String id = fake.addGoal("Win", 7, 50);

        Browser.Reply reply = browser.put("/v1/goals/" + id, "{\"title\":\"Win more\"}");

        assertThat(Tree.object(reply.object("data"), "goal")).containsEntry("title", "Win more");
        assertThat(fake.goal(id))
                .containsEntry("title", "Win more")
                .containsEntry("expected_outcome", Map.of("target", 50, "tracking_metric", "quantity"));
    }

    @Test
    void updateGoal_withWholeNestedObject_replacesIt() {
        String id = fake.addGoal("Win", 7, 50);

        browser.put(
                GOALS + "/" + id,
                "{\"expected_outcome\":{\"target\":99.5,\"tracking_metric\":\"sum\",\"currency_id\":1}}");

        assertThat(fake.goal(id))
                .containsEntry(
                        "expected_outcome",
                        Map.of("target", new BigDecimal("99.5"), "tracking_metric", "sum", "currency_id", 1));
    }

    @Test
    void updateGoal_withPartOfNestedObject_is400AndChangesNothing() {
        String id = fake.addGoal("Win", 7, 50);

        assertBadRequest(
                browser.put(GOALS + "/" + id, "{\"title\":\"No\",\"expected_outcome\":{\"target\":99}}"),
                "expected_outcome.tracking_metric");
        assertThat(fake.goal(id)).containsEntry("title", "Win");
    }

    @Test
    void deleteGoal_once_marksItAndAnswersNoData() {
        String id = fake.addGoal("Win", 7, 50);
        assertThat(fake.goalCount()).isEqualTo(1);
        assertThat(fake.isDeleted(id)).isFalse();

        Browser.Reply reply = browser.delete(GOALS + "/" + id);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json()).containsEntry("success", true).doesNotContainKey("data");
        assertThat(fake.isDeleted(id)).isTrue();
        assertThat(fake.goal(id)).containsEntry("title", "Win");
        assertThat(fake.goalCount()).isZero();
        assertThat(Tree.objects(browser.get(GOALS + "/find").object("data"), "goals"))
                .isEmpty();
        assertThat(browser.delete(GOALS + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void getGoalResult_insideTheDuration_answersProgressAndGoal() {
        String id = fake.addGoal("Win", 7, 50);
        fake.setProgress(id, 12.5);

        Browser.Reply reply = browser.get(results(id, "2026-01-01", "2026-12-31"));

        assertThat(reply.object("data")).containsEntry("progress", new BigDecimal("12.5"));
        assertThat(Tree.object(reply.object("data"), "goal")).isEqualTo(fake.goal(id));
    }

    @Test
    void getGoalResult_ofNewGoal_isZero() {
        String id = fake.addGoal("Win", 7, 50);

        assertThat(browser.get(results(id, "2026-03-01", "2026-03-31")).object("data"))
                .containsEntry("progress", 0);
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31,2026-06-30", "2026-01-01,2027-01-01", "2026-06-30,2026-06-29", "2026-06-30,"})
    void getGoalResult_withPeriodOutsideOrIncomplete_is400(String start, String end) {
        String id = fake.addGoal("Win", 7, 50);

        assertBadRequest(browser.get(results(id, start, end == null ? "" : end)), "period");
    }

    @Test
    void getGoalResult_ofGoalWithoutEnd_takesAnyLaterPeriod() {
        String id = fake.addGoal("Win", 7, 50, LocalDate.of(2026, 1, 1), null);

        assertThat(browser.get(results(id, "2030-01-01", "2030-12-31")).status())
                .isEqualTo(200);
    }

    @Test
    void goalOperation_withUnknownGoal_is404() {
        for (Browser.Reply reply : List.of(
                browser.put(GOALS + "/unknown", "{}"),
                browser.delete(GOALS + "/unknown"),
                browser.get(results("unknown", "2026-01-01", "2026-12-31")))) {
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.json()).containsEntry("success", false).containsEntry("error", "Goal not found");
        }
    }

    @Test
    void addGoal_bySeedingWhatTheVendorCannotHold_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fake.addGoal(Map.of("title", "No type")))
                .withMessageContaining("assignee is required");
    }

    @Test
    void anyOperation_withoutToken_is401FromTheGateway() {
        Browser.Reply reply = Browser.anonymous(fake).get(GOALS + "/find");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("x-401-by-gw")).isEqualTo("true");
        assertThat(reply.header("x-correlation-id")).isNotEmpty();
        assertThat(reply.json())
                .containsOnlyKeys("success", "error", "errorCode", "error_info")
                .containsEntry("success", false)
                .containsEntry("error", "unauthorized access")
                .containsEntry("errorCode", 401);
    }

    @Test
    void anyOperation_withWrongTokens_isRefused() {
        Browser.Reply wrongApiToken = Browser.of(fake, "x-api-token", "wrong").get(GOALS + "/find");
        Browser.Reply wrongBearer =
                Browser.of(fake, "Authorization", "Bearer wrong").get(GOALS + "/find");
        Browser.Reply noBearer =
                Browser.of(fake, "Authorization", fake.oauthToken()).get(GOALS + "/find");

        assertThat(wrongApiToken.status()).isEqualTo(401);
        assertThat(wrongBearer.status()).isEqualTo(401);
        assertThat((String) wrongBearer.json().get("error")).startsWith("Invalid token:");
        assertThat(noBearer.status()).isEqualTo(400);
        assertThat((String) noBearer.json().get("error")).contains("malformed authorization header");
    }

    @Test
    void anyOperation_withOauthToken_isAnswered() {
        assertThat(Browser.of(fake, "Authorization", "Bearer " + fake.oauthToken())
                        .get(GOALS + "/find")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anyOperation_withTokenInTheQueryOnly_is401() {
        assertThat(Browser.anonymous(fake)
                        .get(GOALS + "/find?api_token=" + fake.token())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void goal_readByItsIdOrListed_isNotRouted() {
        String id = fake.addGoal("Win", 7, 50);

        assertThat(browser.get(GOALS + "/" + id).status()).isEqualTo(404);
        assertThat(browser.get(GOALS).status()).isEqualTo(404);
        assertThat(browser.get("/api/v2/goals/find").status()).isEqualTo(404);
    }

    private static String results(String id, String start, String end) {
        return GOALS + "/" + id + "/results?period.start=" + start + "&period.end=" + end;
    }

    private static void assertBadRequest(Browser.Reply reply, String named) {
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json())
                .containsEntry("success", false)
                .containsEntry("statusCode", 40000)
                .containsEntry("service", "statistics-goals-api")
                .containsEntry("data", null);
        assertThat((String) reply.json().get("error")).contains(named);
    }
}
