package io.github.okr4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.github.okr4j.testkit.server.Browser;
import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Tree;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class FaultTest {

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    private final Browser browser = Browser.of(fake, "Authorization", fake.token());
    private final String goals = "/v2/team/" + fake.workspaceId() + "/goal";

    @Test
    void tooManyRequests_once_hitsOneRequestWithoutLimitHeaders() {
        fake.inject(Fault.tooManyRequests());

        Browser.Reply hit = browser.get(goals);

        assertThat(hit.status()).isEqualTo(429);
        assertThat(hit.json()).containsEntry("ECODE", "APP_002");
        assertThat(hit.headers().map()).doesNotContainKeys("retry-after", "x-ratelimit-reset");
        assertThat(browser.get(goals).status()).isEqualTo(200);
    }

    @Test
    void retryAfter_asGiven_isSentAsGiven() {
        fake.inject(Fault.tooManyRequests().retryAfter("7").header("X-RateLimit-Remaining", "0"));
        fake.inject(Fault.status(503).retryAfter("Wed, 21 Oct 2026 07:28:00 GMT"));

        Browser.Reply seconds = browser.get(goals);
        Browser.Reply date = browser.get(goals);

        assertThat(seconds.header("retry-after")).isEqualTo("7");
        assertThat(seconds.header("x-ratelimit-remaining")).isEqualTo("0");
        assertThat(date.status()).isEqualTo(503);
        assertThat(date.header("retry-after")).isEqualTo("Wed, 21 Oct 2026 07:28:00 GMT");
    }

    @Test
    void header_onAnAnswerThatHasIt_takesItsPlace() {
        fake.inject(Fault.delay(Duration.ZERO).header("x-ratelimit-remaining", "3"));

        assertThat(browser.get(goals).headers().allValues("X-RateLimit-Remaining"))
                .containsExactly("3");
    }

    @Test
    void status_onAWrite_leavesTheStateAndIsStillCounted() {
        fake.inject(Fault.status(500));

        assertThat(browser.post(goals, "{\"name\":\"Grow\"}").status()).isEqualTo(500);
        assertThat(fake.goalCount()).isZero();
        assertThat(fake.requests()).hasSize(1);
        assertThat(fake.lastRequest().body()).isEqualTo("{\"name\":\"Grow\"}");
    }

    @Test
    void status_thatIsNoError_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(200));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(600));
        assertThatIllegalArgumentException().isThrownBy(() -> Fault.status(399));
        assertThat(Fault.status(400)).hasToString("status 400, 1 times, any request");
        assertThat(Fault.status(599).times(1)).hasToString("status 599, 1 times, any request");
    }

    @Test
    void htmlErrorPage_once_answersHtml() {
        fake.inject(Fault.htmlErrorPage(502));

        Browser.Reply reply = browser.get(goals);

        assertThat(reply.status()).isEqualTo(502);
        assertThat(reply.header("content-type")).startsWith("text/html");
        assertThat(reply.body()).contains("<html>");
    }

    @Test
    void body_once_answersExactlyThat() {
        fake.inject(Fault.body(200, "application/json", "{\"err\":\"Ungültig\"}"));

        Browser.Reply reply = browser.get(goals);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("content-type")).isEqualTo("application/json");
        assertThat(reply.body()).isEqualTo("{\"err\":\"Ungültig\"}");
    }

    @Test
    void truncatedBody_onAWrite_processesItAndCutsTheJson() {
        fake.inject(Fault.truncatedBody());

        Browser.Reply reply = browser.post(goals, "{\"name\":\"Grow\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).startsWith("{\"goal\":{");
        assertThat(Json.read(reply.body())).isEmpty();
        assertThat(fake.goalCount()).isEqualTo(1);
    }

    @Test
    void delay_once_answersNormallyButLater() {
        fake.inject(Fault.delay(Duration.ofMillis(120)));

        long start = System.nanoTime();
        assertThat(browser.get(goals).status()).isEqualTo(200);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(120));
    }

    @Test
    void droppedBeforeProcessing_onAWrite_leavesTheState() {
        fake.inject(Fault.droppedBeforeProcessing());

        assertThatIOException().isThrownBy(() -> browser.exchange("POST", goals, "{\"name\":\"Grow\"}"));
        assertThat(fake.goalCount()).isZero();
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void droppedAfterProcessing_onAWrite_changesTheState() {
        fake.inject(Fault.droppedAfterProcessing());

        assertThatIOException().isThrownBy(() -> browser.exchange("POST", goals, "{\"name\":\"Grow\"}"));
        assertThat(fake.goalCount()).isEqualTo(1);
        assertThat(browser.get(goals).list("goals")).extracting("name").containsExactly("Grow");
    }

    @Test
    void unknownField_once_isInEveryObjectOfTheAnswer() {
        String goal = fake.addGoal("Grow", null, fake.currentUserId());
        fake.inject(Fault.unknownField());

        Browser.Reply reply = browser.get("/v2/goal/" + goal);

        assertThat(reply.json()).containsEntry("field_nobody_knows", "value_nobody_knows");
        assertThat(reply.object("goal"))
                .containsEntry("field_nobody_knows", "value_nobody_knows")
                .containsEntry("name", "Grow")
                .containsEntry("archived", false);
        assertThat(Tree.objects(reply.object("goal"), "owners").get(0))
                .containsEntry("field_nobody_knows", "value_nobody_knows");
        assertThat(fake.goal(goal)).doesNotContainKey("field_nobody_knows");
    }

    @Test
    void unknownEnumValue_once_replacesTypesOnly() {
        String goal = fake.addGoal("Grow");
        String keyResult = fake.addKeyResult(goal, "Customers", "number", 0, 1, 2);
        fake.inject(Fault.unknownEnumValue());

        Map<String, Object> responded = browser.get("/v2/goal/" + goal).object("goal");

        assertThat(responded).containsEntry("name", "Grow");
        assertThat(Tree.objects(responded, "key_results").get(0))
                .containsEntry("type", "value_nobody_knows")
                .containsEntry("name", "Customers");
        assertThat(fake.keyResult(keyResult)).containsEntry("type", "number");
    }

    @Test
    void repeatedPageToken_withoutPages_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fake.inject(Fault.repeatedPageToken()))
                .withMessageContaining("FakeClickUp");
    }

    @Test
    void times_andAlways_countUses() {
        fake.inject(Fault.status(500).times(2));
        fake.inject(Fault.status(503).always());

        assertThat(List.of(status(), status(), status(), status(), status())).containsExactly(500, 500, 503, 503, 503);
        fake.clearFaults();
        assertThat(status()).isEqualTo(200);
    }

    @Test
    void times_belowOne_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fault.tooManyRequests().times(0));
    }

    @Test
    void every_n_hitsOneOfNMatchingRequests() {
        fake.inject(Fault.status(503).on("GET", "/goal").every(3));

        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            browser.get("/v2/team");
            statuses.add(browser.get(goals).status());
        }

        assertThat(statuses).containsExactly(200, 200, 503, 200, 200, 503);
        assertThat(Fault.status(503).every(3)).hasToString("status 503, every 3 requests, any request");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fault.status(503).every(0))
                .withMessageContaining("not 0");
    }

    @Test
    void every_behindAnOlderFault_countsOnlyWhatThatLeaves() {
        fake.inject(Fault.status(500).every(2));
        fake.inject(Fault.status(503).every(2));

        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            statuses.add(browser.get(goals).status());
        }

        assertThat(statuses).containsExactly(200, 500, 503, 500);
    }

    @Test
    void on_methodAndPath_sparesOtherRequests() {
        fake.inject(Fault.status(500).on("post", "/goal").always());

        assertThat(browser.get(goals).status()).isEqualTo(200);
        assertThat(browser.post("/v2/key_result/x", "{}").status()).isEqualTo(404);
        assertThat(browser.post(goals, "{\"name\":\"Grow\"}").status()).isEqualTo(500);
    }

    @Test
    void withers_onOneFault_leaveItAsItWas() {
        Fault one = Fault.status(500);
        one.always();
        one.on("POST", "/nowhere");
        one.retryAfter("9");
        fake.inject(one);

        Browser.Reply hit = browser.get(goals);

        assertThat(hit.status()).isEqualTo(500);
        assertThat(hit.headers().map()).doesNotContainKey("retry-after");
        assertThat(status()).isEqualTo(200);
    }

    @Test
    void inject_ofOneFaultTwice_hitsTwice() {
        Fault one = Fault.status(500);
        fake.inject(one);
        fake.inject(one);

        assertThat(List.of(status(), status(), status())).containsExactly(500, 500, 200);
    }

    @Test
    void toString_ofAFault_saysWhatAndWhom() {
        assertThat(Fault.tooManyRequests().times(3).on("GET", "/goal")).hasToString("status 429, 3 times, GET …/goal…");
        assertThat(Fault.truncatedBody().always()).hasToString("truncated body, always, any request");
    }

    private int status() {
        return browser.get(goals).status();
    }
}
