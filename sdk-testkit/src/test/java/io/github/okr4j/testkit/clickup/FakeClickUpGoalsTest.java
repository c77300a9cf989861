package io.github.okr4j.testkit.clickup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.testkit.server.Browser;
import io.github.okr4j.testkit.server.Tree;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FakeClickUpGoalsTest {

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    private final Browser browser = Browser.of(fake, "Authorization", fake.token());
    private final String goals = "/v2/team/" + fake.workspaceId() + "/goal";

    @Test
    void getGoals_withGoals_answersSummariesInOrderWithoutKeyResults() {
        String first = fake.addGoal("Grow");
        String second = fake.addGoal("Learn");
        fake.addKeyResult(first, "Customers", "number", 0, 5, 10);

        Browser.Reply reply = browser.get(goals);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.list("goals")).extracting("id").containsExactly(first, second);
        assertThat(reply.list("goals").get(0))
                .containsKeys("owner", "last_update", "pinned", "percent_completed")
                .doesNotContainKeys("key_results", "history", "pretty_url", "folder_name")
                .containsEntry("key_result_count", 1)
                .containsEntry("percent_completed", new BigDecimal("0.5"));
        assertThat(reply.list("folders")).isEmpty();
    }

    @Test
    void getGoals_withCompletedGoal_leavesItOutUnlessAskedFor() {
        String done = fake.addGoal("Done");
        fake.addKeyResult(done, "All", "number", 0, 10, 10);
        String open = fake.addGoal("Open");

        assertThat(browser.get(goals).list("goals")).extracting("id").containsExactly(open);
        assertThat(browser.get(goals + "?include_completed=true").list("goals"))
                .extracting("id")
                .containsExactly(done, open);
        assertThat(browser.get(goals + "?include_completed=java.lang.Boolean").list("goals"))
                .extracting("id")
                .containsExactly(open);
    }

    @Test
    void getGoals_withGoalInFolder_answersItInsideTheFolderOnly() {
        String folder = fake.addGoalFolder("Company");
        String inside = fake.addGoal(Map.of("name", "Inside", "folder_id", folder));

        Browser.Reply reply = browser.get(goals);

        assertThat(reply.list("goals")).isEmpty();
        Map<String, Object> responded = reply.list("folders").get(0);
        assertThat(responded).containsEntry("name", "Company").containsEntry("goal_count", 1);
        assertThat(Tree.objects(responded, "goals"))
                .singleElement()
                .satisfies(goal -> assertThat(goal).containsEntry("id", inside).containsEntry("folder_access", true));
    }

    @Test
    void createGoal_withAllMembers_storesAndAnswersTheDetail() {
        long ada = fake.addMember("Bela Okafor");

        Browser.Reply reply = browser.post(goals, """
                {"name":"Grow","due_date":1798675200000,"start_date":1767225600000,"description":"",
                 "multiple_owners":true,"owners":[%d],"color":"#32a852"}""".formatted(ada));

        assertThat(reply.status()).isEqualTo(200);
        Map<String, Object> goal = reply.object("goal");
        assertThat(goal)
                .containsEntry("name", "Grow")
                .containsEntry("due_date", "1798675200000")
                .containsEntry("start_date", "1767225600000")
                .containsEntry("description", "\n")
                .containsEntry("multiple_owners", true)
                .containsEntry("color", "#32a852")
                .containsEntry("team_id", fake.workspaceId())
                .containsEntry("pretty_id", "1")
                .containsEntry("key_results", List.of())
                .containsEntry("pretty_url", "https://app.clickup.com/" + fake.workspaceId() + "/goals/1")
                .doesNotContainKeys("owner", "last_update", "pinned");
        assertThat(Tree.objects(goal, "owners")).extracting("id").containsExactly((int) ada);
        assertThat(Tree.objects(goal, "owners")).extracting("email").containsExactly("bela.okafor@example.com");
        assertThat(fake.goal((String) goal.get("id"))).isEqualTo(goal);
    }

    @Test
    void createGoal_twice_countsIdsAndMovesTime() {
        Map<String, Object> first = browser.post(goals, "{\"name\":\"A\"}").object("goal");
        Map<String, Object> second = browser.post(goals, "{\"name\":\"B\"}").object("goal");

        assertThat(second.get("id")).isNotEqualTo(first.get("id"));
        assertThat(second).containsEntry("pretty_id", "2");
        assertThat(millis(second, "date_created")).isEqualTo(millis(first, "date_created") + 1000);
    }

    @Test
    void createGoal_withUnknownOwner_answersAPersonWithoutName() {
        Browser.Reply reply = browser.post(goals, "{\"name\":\"Grow\",\"owners\":[183]}");

        assertThat(Tree.objects(reply.object("goal"), "owners").get(0))
                .containsEntry("id", 183)
                .containsEntry("username", null)
                .containsEntry("color", null);
    }

    @Test
    void getGoal_withKeyResults_answersThemWithStepsAndFraction() {
        String goal = fake.addGoal("Grow", Instant.parse("2026-12-31T00:00:00Z"), fake.currentUserId());
        String keyResult = fake.addKeyResult(goal, "Customers", "number", 10, 15, 50);

        Map<String, Object> responded = browser.get("/v2/goal/" + goal).object("goal");

        assertThat(responded)
                .containsEntry("due_date", "1798675200000")
                .containsEntry("creator", (int) fake.currentUserId())
                .containsEntry("percent_completed", new BigDecimal("0.125"));
        assertThat(Tree.objects(responded, "key_results").get(0))
                .containsEntry("id", keyResult)
                .containsEntry("steps_start", 10)
                .containsEntry("steps_current", 15)
                .containsEntry("steps_end", 50)
                .containsEntry("percent_completed", new BigDecimal("0.125"))
                .containsEntry("completed", false);
    }

    @Test
    void getGoal_withSeededPercent_answersItAsGiven() {
        String goal = fake.addGoal(Map.of("name", "Grow", "percent_completed", 0.4));

        assertThat(browser.get("/v2/goal/" + goal).object("goal"))
                .containsEntry("percent_completed", new BigDecimal("0.4"));
    }

    @Test
    void updateGoal_withOneMember_leavesTheOthers() {
        String goal = fake.addGoal("Grow", Instant.parse("2026-12-31T00:00:00Z"), fake.currentUserId());
        browser.put("/v2/goal/" + goal, "{\"description\":\"why\"}");
        Map<String, Object> before = fake.goal(goal);

        Map<String, Object> after =
                browser.put("/v2/goal/" + goal, "{\"name\":\"Grow more\"}").object("goal");

        assertThat(after)
                .containsEntry("name", "Grow more")
                .containsEntry("description", "why")
                .containsEntry("due_date", "1798675200000");
        assertThat(after.get("owners"))
                .isEqualTo(before.get("owners"))
                .asString()
                .contains("Ada Moreau");
        assertThat(millis(after, "date_updated")).isGreaterThan(millis(before, "date_updated"));
    }

    @Test
    void updateGoal_withBlankValues_wipesThemAsTheVendorDoes() {
        String goal = fake.addGoal(
                Map.of("name", "Grow", "description", "why", "color", "#32a852", "due_date", "1798675200000"));

        browser.put("/v2/goal/" + goal, "{\"name\":\"\",\"description\":\"\",\"color\":\"\",\"due_date\":0}");

        assertThat(fake.goal(goal))
                .containsEntry("name", "")
                .containsEntry("description", "\n")
                .containsEntry("color", "")
                .containsEntry("due_date", "0");
    }

    @Test
    void updateGoal_withOwnerDeltas_addsAndRemoves() {
        long bela = fake.addMember("Bela Okafor");
        long chen = fake.addMember("Chen Larsen");
        long dora = fake.addMember("Dora Silva");
        String goal = fake.addGoal("Grow", null, fake.currentUserId(), bela, dora);

        browser.put(
                "/v2/goal/" + goal,
                "{\"add_owners\":[%d,%d],\"rem_owners\":[%d]}".formatted(bela, chen, fake.currentUserId()));

        assertThat(Tree.objects(fake.goal(goal), "owners"))
                .extracting("username")
                .containsExactly("Bela Okafor", "Dora Silva", "Chen Larsen");
    }

    @Test
    void deleteGoal_withKeyResults_removesBothAndAnswersAnEmptyObject() {
        String goal = fake.addGoal("Grow");
        fake.addKeyResult(goal, "Customers", "number", 0, 5, 10);

        Browser.Reply reply = browser.delete("/v2/goal/" + goal);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json()).isEmpty();
        assertThat(fake.goalCount()).isZero();
        assertThat(fake.keyResultCount()).isZero();
        assertThat(browser.get("/v2/goal/" + goal).status()).isEqualTo(401);
    }

    @Test
    void deleteGoal_besideAnother_leavesThatOneWithItsKeyResults() {
        String gone = fake.addGoal("Gone");
        fake.addKeyResult(gone, "Lost", "number", 0, 5, 10);
        String kept = fake.addGoal("Kept");
        String keyResult = fake.addKeyResult(kept, "Found", "number", 0, 10, 40);

        assertThat(fake.goal(kept)).containsEntry("key_result_count", 1);

        browser.delete("/v2/goal/" + gone);

        assertThat(fake.goalCount()).isEqualTo(1);
        assertThat(fake.keyResultCount()).isEqualTo(1);
        assertThat(fake.goal(kept))
                .containsEntry("key_result_count", 1)
                .containsEntry("percent_completed", new BigDecimal("0.25"));
        assertThat(Tree.objects(fake.goal(kept), "key_results"))
                .extracting("id")
                .containsExactly(keyResult);
    }

    @Test
    void addGoal_withOwners_saysWhetherTheyAreSeveral() {
        long bela = fake.addMember("Bela Okafor");

        assertThat(fake.goal(fake.addGoal("One", null, bela))).containsEntry("multiple_owners", false);
        assertThat(fake.goal(fake.addGoal("Two", null, bela, fake.currentUserId())))
                .containsEntry("multiple_owners", true);
    }

    @Test
    void getGoal_withoutKeyResults_hasNoProgressAndNoMembers() {
        assertThat(fake.goal(fake.addGoal("Grow")))
                .containsEntry("percent_completed", 0)
                .containsEntry("members", List.of())
                .containsEntry("group_members", List.of())
                .containsEntry("history", List.of());
    }

    @Test
    void goal_withUnknownId_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fake.goal("nobody"))
                .withMessageContaining("nobody");
    }

    @Test
    void goal_whenChangedByTheTest_changesNothingInTheFake() {
        String goal = fake.addGoal("Grow");

        fake.goal(goal).put("name", "changed");

        assertThat(fake.goal(goal)).containsEntry("name", "Grow");
    }

    private static long millis(Map<String, Object> goal, String name) {
        return Long.parseLong((String) goal.get(name));
    }
}
