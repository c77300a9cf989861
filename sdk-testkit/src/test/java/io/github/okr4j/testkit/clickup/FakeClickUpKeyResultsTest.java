package io.github.okr4j.testkit.clickup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.testkit.server.Browser;
import io.github.okr4j.testkit.server.Tree;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FakeClickUpKeyResultsTest {

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    private final Browser browser = Browser.of(fake, "Authorization", fake.token());
    private final String goal = fake.addGoal("Grow");

    @Test
    void createKeyResult_withAllMembers_storesThemAndAnswersWithoutSteps() {
        Browser.Reply reply = browser.post("/v2/goal/" + goal + "/key_result", """
                {"name":"Customers","owners":[270000001],"type":"number","steps_start":2.5,"steps_end":10,
                 "unit":"people","task_ids":["86c7mc19h"],"list_ids":["901520401736"]}""");

        Map<String, Object> responded = reply.object("key_result");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(responded)
                .containsOnlyKeys(
                        "id",
                        "goal_id",
                        "name",
                        "creator",
                        "type",
                        "date_created",
                        "unit",
                        "workspace_id",
                        "goal_pretty_id",
                        "percent_completed",
                        "completed",
                        "task_ids",
                        "subcategory_ids",
                        "owners",
                        "last_action")
                .containsEntry("goal_id", goal)
                .containsEntry("creator", (int) fake.currentUserId())
                .containsEntry("workspace_id", fake.workspaceId())
                .containsEntry("goal_pretty_id", "1")
                .containsEntry("percent_completed", null)
                .containsEntry("task_ids", List.of("86c7mc19h"))
                .containsEntry("subcategory_ids", List.of("901520401736"));
        assertThat(Tree.object(responded, "last_action"))
                .containsEntry("note", "Created Key Result")
                .containsEntry("steps_taken_float", null);
        assertThat(fake.keyResult((String) responded.get("id")))
                .containsEntry("steps_start", new BigDecimal("2.5"))
                .containsEntry("steps_current", new BigDecimal("2.5"))
                .containsEntry("steps_end", 10)
                .containsEntry("percent_completed", 0);
    }

    @Test
    void editKeyResult_withProgress_answersTheActionAndKeepsPercentNull() {
        String keyResult = fake.addKeyResult(goal, "Customers", "number", 0, 20, 100);

        Map<String, Object> responded = browser.put(
                        "/v2/key_result/" + keyResult, "{\"steps_current\":50,\"note\":\"Progress made\"}")
                .object("key_result");

        assertThat(responded).containsEntry("percent_completed", null).doesNotContainKey("steps_current");
        assertThat(Tree.object(responded, "last_action"))
                .containsEntry("key_result_id", keyResult)
                .containsEntry("userid", (int) fake.currentUserId())
                .containsEntry("workspace_id", fake.workspaceId())
                .containsEntry("note", "Progress made")
                .containsEntry("steps_before_float", 20)
                .containsEntry("steps_taken_float", 30)
                .containsEntry("steps_before", null)
                .containsEntry("steps_taken", null)
                .containsEntry("steps_current", null)
                .doesNotContainKey("steps_current_float");
    }

    @Test
    void editKeyResult_withProgress_showsInTheGoal() {
        String keyResult = fake.addKeyResult(goal, "Customers", "number", 0, 0, 100);
        fake.addKeyResult(goal, "Partners", "number", 0, 0, 4);

        browser.put("/v2/key_result/" + keyResult, "{\"steps_current\":50,\"note\":\"Half\"}");

        Map<String, Object> responded = browser.get("/v2/goal/" + goal).object("goal");
        assertThat(responded).containsEntry("percent_completed", new BigDecimal("0.25"));
        assertThat(fake.keyResult(keyResult))
                .containsEntry("steps_current", 50)
                .containsEntry("percent_completed", new BigDecimal("0.5"));
        assertThat(Tree.objects(responded, "history"))
                .extracting("note")
                .containsExactly("Created Key Result", "Created Key Result", "Half");
    }

    @Test
    void editKeyResult_atTheEnd_isCompleted() {
        String keyResult = fake.addKeyResult(goal, "Customers", "number", 100, 80, 0);

        Map<String, Object> responded = browser.put("/v2/key_result/" + keyResult, "{\"steps_current\":-5}")
                .object("key_result");

        assertThat(responded).containsEntry("completed", true);
        assertThat(fake.keyResult(keyResult)).containsEntry("percent_completed", 1);
    }

    @Test
    void editKeyResult_withName_changesItAndNothingElse() {
        String keyResult = (String) browser.post(
                        "/v2/goal/" + goal + "/key_result",
                        "{\"name\":\"Customers\",\"type\":\"number\",\"steps_end\":10,\"owners\":[270000001]}")
                .object("key_result")
                .get("id");
        Map<String, Object> before = fake.keyResult(keyResult);

        browser.put("/v2/key_result/" + keyResult, "{\"name\":\"Happy customers\",\"creator\":1}");

        Map<String, Object> after = fake.keyResult(keyResult);
        assertThat(Tree.objects(after, "owners")).extracting("username").containsExactly("Ada Moreau");
        before.put("name", "Happy customers");
        before.put("last_action", after.get("last_action"));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void deleteKeyResult_once_removesIt() {
        String keyResult = fake.addKeyResult(goal, "Customers", "number", 0, 3, 10);

        assertThat(browser.delete("/v2/key_result/" + keyResult).json()).isEmpty();
        assertThat(browser.delete("/v2/key_result/" + keyResult).status()).isEqualTo(401);
        assertThat(fake.keyResultCount()).isZero();
    }

    @Test
    void keyResult_withoutEnd_hasNoProgress() {
        String keyResult = fake.addKeyResult(goal, Map.of("name", "Linked tasks", "type", "automatic"));

        assertThat(fake.keyResult(keyResult)).containsEntry("steps_end", null).containsEntry("percent_completed", 0);
    }
}
