package io.github.okr4j.testkit.clickup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.testkit.server.Browser;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FakeClickUpErrorsTest {

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    private final Browser browser = Browser.of(fake, "Authorization", fake.token());
    private final String goals = "/v2/team/" + fake.workspaceId() + "/goal";

    @Test
    void anyOperation_withoutAuthorization_is400() {
        assertError(Browser.anonymous(fake).get(goals), 400, "OAUTH_017");
    }

    @Test
    void anyOperation_withWrongToken_is401() {
        Browser.Reply reply = Browser.of(fake, "Authorization", "pk_wrong").get(goals);

        assertError(reply, 401, "OAUTH_025");
        assertThat(reply.json()).containsEntry("err", "Token invalid");
    }

    @Test
    void anyOperation_withPersonalTokenAfterBearer_is401() {
        assertError(Browser.of(fake, "Authorization", "Bearer " + fake.token()).get(goals), 401, "OAUTH_025");
    }

    @Test
    void anyOperation_withOauthToken_needsBearer() {
        assertThat(Browser.of(fake, "Authorization", "Bearer " + fake.oauthToken())
                        .get(goals)
                        .status())
                .isEqualTo(200);
        assertError(Browser.of(fake, "Authorization", fake.oauthToken()).get(goals), 401, "OAUTH_025");
    }

    @Test
    void goalOperation_withUnknownGoal_is401() {
        assertError(browser.get("/v2/goal/unknown"), 401, "OAUTH_018");
        assertError(browser.put("/v2/goal/unknown", "{}"), 401, "OAUTH_018");
        assertError(browser.delete("/v2/goal/unknown"), 401, "OAUTH_018");
        assertError(browser.post("/v2/goal/unknown/key_result", "{\"name\":\"K\"}"), 401, "OAUTH_018");
    }

    @Test
    void keyResultOperation_withUnknownKeyResult_is401() {
        assertError(browser.put("/v2/key_result/unknown", "{}"), 401, "OAUTH_023");
        assertError(browser.delete("/v2/key_result/unknown"), 401, "OAUTH_023");
    }

    @Test
    void goals_ofUnknownWorkspace_are404WithoutRateLimitHeaders() {
        assertError(browser.post("/v2/team/90159999999/goal", "{\"name\":\"Grow\"}"), 404, "SHARD_031");
        Browser.Reply reply = browser.get("/v2/team/90159999999/goal");

        assertError(reply, 404, "SHARD_031");
        assertThat(reply.headers().map()).doesNotContainKey("x-ratelimit-limit");
    }

    @Test
    void anyOperation_withUnroutedMethodOrPath_is404Html() {
        String goal = fake.addGoal("Grow");

        for (Browser.Reply reply : new Browser.Reply[] {
            browser.send("PATCH", "/v2/goal/" + goal, "{}"), browser.get("/v2/goals"), browser.get("/v2/goal/")
        }) {
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.header("content-type")).startsWith("text/html");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name=Grow", "[]", "\"Grow\"", "{\"name\":\"Grow\"} trailing", "{\"name\":\"Gr"})
    void createGoal_withoutJsonObject_is400(String body) {
        assertError(browser.post(goals, body), 400, "INPUT_002");
        assertThat(fake.goalCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":null}", "{\"name\":\" \"}", "{\"name\":5}"})
    void createGoal_withoutName_is400(String body) {
        assertError(browser.post(goals, body), 400, "INPUT_005");
        assertThat(fake.goalCount()).isZero();
    }

    @Test
    void createGoal_withDateAsText_is400() {
        assertError(browser.post(goals, "{\"name\":\"Grow\",\"due_date\":\"2026-12-31\"}"), 400, "INPUT_002");
    }

    @Test
    void createGoal_withOwnersThatAreNoArray_is400() {
        assertError(browser.post(goals, "{\"name\":\"Grow\",\"owners\":183}"), 400, "OAUTH_040");
    }

    @Test
    void createKeyResult_withoutNameOrType_is400() {
        String keyResults = "/v2/goal/" + fake.addGoal("Grow") + "/key_result";

        assertError(browser.post(keyResults, "{\"type\":\"number\"}"), 400, "INPUT_005");
        assertError(browser.post(keyResults, "{\"name\":\"Customers\"}"), 400, "INPUT_002");
        assertThat(fake.keyResultCount()).isZero();
    }

    @Test
    void editKeyResult_withStepsAsText_is400AndChangesNothing() {
        String keyResult = fake.addKeyResult(fake.addGoal("Grow"), "Customers", "number", 0, 3, 10);

        assertError(browser.put("/v2/key_result/" + keyResult, "{\"steps_current\":\"7\"}"), 400, "INPUT_002");
        assertThat(fake.keyResult(keyResult)).containsEntry("steps_current", 3);
    }

    @Test
    void successAndMostErrors_carryRateLimitHeadersWithEpochSeconds() {
        for (Browser.Reply reply : new Browser.Reply[] {browser.get(goals), browser.get("/v2/goal/unknown")}) {
            assertThat(reply.header("x-ratelimit-limit")).isEqualTo("100");
            assertThat(reply.header("x-ratelimit-remaining")).isEqualTo("99");
            assertThat(Long.parseLong(reply.header("x-ratelimit-reset")))
                    .isBetween(Instant.now().getEpochSecond(), Instant.now().getEpochSecond() + 61);
        }
    }

    private static void assertError(Browser.Reply reply, int status, String code) {
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.json()).containsKey("err").containsEntry("ECODE", code);
    }
}
