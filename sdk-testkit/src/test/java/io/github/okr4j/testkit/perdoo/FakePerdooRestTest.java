package io.github.okr4j.testkit.perdoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.testkit.server.Browser;
import io.github.okr4j.testkit.server.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FakePerdooRestTest {

    @AutoClose
    private final FakePerdooRest fake = FakePerdooRest.start();

    private final Browser browser = Browser.of(fake, "Authorization", "Bearer " + fake.bearerToken());
    private final String cycle = fake.addCycle("2026 Q1");
    private final String objective = fake.addObjective(cycle);

    @Test
    void list_ofSeveralPages_isWalkedByItsTokens() {
        List<String> ids = seed(5);
        List<Object> seen = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();

        Object token = "from-0";
        while (token != null) {
            Browser.Reply page = browser.get("/v1/keyresults?cycle_id=" + cycle + "&page_token=" + token);
            page.list("keyresults").forEach(keyResult -> seen.add(keyResult.get("id")));
            sizes.add(page.list("keyresults").size());
            token = page.json().get("next_page_token");
        }

        assertThat(sizes).containsExactly(2, 2, 1);
        assertThat(seen).containsExactlyElementsOf(ids);
    }

    @Test
    void list_onTheLastPage_answersANullToken() {
        seed(2);

        Browser.Reply reply = browser.get("/v1/keyresults?cycle_id=" + cycle);

        assertThat(reply.list("keyresults")).hasSize(2);
        assertThat(reply.json()).containsEntry("next_page_token", null);
    }

    @Test
    void list_withLargerPages_comesInOne() {
        seed(5);
        fake.pageSize(50);

        assertThat(browser.get("/v1/keyresults?cycle_id=" + cycle).list("keyresults"))
                .hasSize(5);
    }

    @Test
    void list_ofOneCycle_leavesOutTheOthers() {
        seed(1);
        String other = fake.addCycle("2026 Q2");
        String keyResult = fake.addKeyResult(fake.addObjective(other), "Later", "0.00", "1.00");

        assertThat(browser.get("/v1/keyresults?cycle_id=" + other).list("keyresults"))
                .extracting("id")
                .containsExactly(keyResult);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?cycle_id=", "?page_token=from-2"})
    void list_withoutCycle_is400(String query) {
        assertInvalid(browser.get("/v1/keyresults" + query), "cycle_id");
    }

    @Test
    void list_withForeignToken_is400() {
        assertInvalid(browser.get("/v1/keyresults?cycle_id=" + cycle + "&page_token=p2"), "page_token");
    }

    @Test
    void listOfObjective_withKeyResults_comesInPagesToo() {
        fake.addKeyResult(fake.addObjective(cycle), "Of another objective", "0.00", "1.00");
        List<String> ids = seed(3);

        Browser.Reply reply = browser.get("/v1/objectives/" + objective + "/keyresults");

        assertThat(reply.list("keyresults")).extracting("id").containsExactlyElementsOf(ids.subList(0, 2));
        assertThat(reply.json().get("next_page_token")).isNotNull();
    }

    @Test
    void get_afterSeeding_answersTheWireForm() {
        String id = fake.addKeyResult(objective, "Revenue", "10000.00", "40000.00");

        assertThat(browser.get("/v1/keyresults/" + id).json())
                .isEqualTo(Json.object(
                        "id", id,
                        "name", "Revenue",
                        "created_at", "2026-01-05T08:00:02Z",
                        "modified_at", "2026-01-05T08:00:02Z",
                        "objective_id", objective,
                        "type", "positive",
                        "confidence", "0.50",
                        "current_value", "10000.00",
                        "target_value_min", "40000.00",
                        "target_value_max", null));
    }

    @Test
    void replace_withOneAttribute_zeroesAllOthers() {
        String id = fake.addKeyResult(objective, "Revenue", "10000.00", "40000.00");

        Browser.Reply reply = browser.post("/v1/keyresults/" + id, "{\"current_value\":\"5\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json())
                .containsEntry("current_value", "5")
                .containsEntry("name", "")
                .containsEntry("type", "")
                .containsEntry("objective_id", "")
                .containsEntry("confidence", "0.00")
                .containsEntry("target_value_min", null)
                .containsEntry("id", id)
                .containsEntry("created_at", "2026-01-05T08:00:02Z")
                .containsEntry("modified_at", "2026-01-05T08:00:03Z");
        assertThat(fake.keyResult(id)).isEqualTo(reply.json());
        assertThat(browser.get("/v1/keyresults?cycle_id=" + cycle).list("keyresults"))
                .isEmpty();
    }

    @Test
    void replace_withTheWholeObject_changesOnlyWhatDiffers() {
        String id = fake.addKeyResult(objective, "Revenue", "10000.00", "40000.00");
        Map<String, Object> before = fake.keyResult(id);
        Map<String, Object> sent = browser.get("/v1/keyresults/" + id).json();
        sent.put("current_value", "12000.50");

        browser.post("/v1/keyresults/" + id, Json.write(sent));

        Map<String, Object> expected = before;
        expected.put("current_value", "12000.50");
        expected.put("modified_at", "2026-01-05T08:00:03Z");
        assertThat(fake.keyResult(id)).isEqualTo(expected);
    }

    @Test
    void replace_withUnknownAttribute_keepsItUntilItIsLeftOut() {
        String id = fake.addKeyResult(objective, "Revenue", "10000.00", "40000.00");

        assertThat(browser.post("/v1/keyresults/" + id, "{\"name\":\"R\",\"mood\":{\"score\":3}}")
                        .json())
                .containsEntry("mood", Map.of("score", 3));
        assertThat(browser.post("/v1/keyresults/" + id, "{\"name\":\"R\"}").json())
                .doesNotContainKey("mood");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "confidence | 0.5",
                "confidence | \"1.01\"",
                "confidence | \"-0.1\"",
                "current_value | \"1e3\"",
                "target_value_min | \"\"",
                "name | 5"
            })
    void replace_withWrongAttribute_is400AndChangesNothing(String attribute, String value) {
        String id = fake.addKeyResult(objective, "Revenue", "10000.00", "40000.00");
        Map<String, Object> before = fake.keyResult(id);

        assertInvalid(browser.post("/v1/keyresults/" + id, "{\"" + attribute + "\":" + value + "}"), attribute);
        assertThat(fake.keyResult(id)).isEqualTo(before);
    }

    @Test
    void replace_withNulls_takesThemForZeroValues() {
        String id = fake.addKeyResult(objective, "Revenue", "10000.00", "40000.00");

        browser.post("/v1/keyresults/" + id, "{\"name\":null,\"confidence\":null,\"target_value_min\":null}");

        assertThat(fake.keyResult(id))
                .containsEntry("name", "")
                .containsEntry("confidence", "0.00")
                .containsEntry("target_value_min", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "1.00", "0.333"})
    void replace_withConfidenceInRange_keepsItsForm(String confidence) {
        String id = fake.addKeyResult(objective, "Revenue", "10000.00", "40000.00");

        assertThat(browser.post("/v1/keyresults/" + id, "{\"confidence\":\"" + confidence + "\"}")
                        .json())
                .containsEntry("confidence", confidence);
    }

    @Test
    void pageSize_ofOne_isTheSmallest() {
        seed(2);
        fake.pageSize(1);

        assertThat(fake.keyResultCount()).isEqualTo(2);
        assertThat(browser.get("/v1/keyresults?cycle_id=" + cycle).list("keyresults"))
                .hasSize(1);
    }

    @Test
    void replace_withoutJson_is400() {
        String id = fake.addKeyResult(objective, "Revenue", "10000.00", "40000.00");

        assertThat(browser.post("/v1/keyresults/" + id, "name=R").json())
                .containsEntry("code", 400)
                .containsKey("message");
    }

    @Test
    void create_underAnObjective_storesIt() {
        Browser.Reply reply = browser.post(
                "/v1/objectives/" + objective + "/keyresults",
                "{\"name\":\"Revenue\",\"type\":\"range\",\"target_value_min\":\"1.00\",\"target_value_max\":\"2.00\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json())
                .containsEntry("objective_id", objective)
                .containsEntry("confidence", "0.00")
                .containsEntry("target_value_max", "2.00");
        assertThat(fake.keyResult((String) reply.json().get("id"))).isEqualTo(reply.json());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"name | {\"type\":\"range\"}", "type | {\"name\":\"Revenue\"}"})
    void create_withoutRequiredAttribute_is400(String attribute, String body) {
        assertInvalid(browser.post("/v1/objectives/" + objective + "/keyresults", body), attribute);
        assertThat(fake.keyResultCount()).isZero();
    }

    @Test
    void delete_once_removesItAndAnswersNoBody() {
        String id = seed(1).get(0);

        Browser.Reply reply = browser.delete("/v1/keyresults/" + id);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEmpty();
        assertThat(fake.keyResultCount()).isZero();
        assertThat(browser.delete("/v1/keyresults/" + id).status()).isEqualTo(404);
    }

    @Test
    void anyOperation_withUnknownIdOrPath_is404WithEnvelope() {
        for (Browser.Reply reply : List.of(
                browser.get("/v1/keyresults/unknown"),
                browser.post("/v1/keyresults/unknown", "{}"),
                browser.post("/v1/keyresults", "{}"),
                browser.post("/v1/objectives/unknown/keyresults", "{}"),
                browser.get("/v1/objectives/unknown/keyresults"),
                browser.get("/v1/nothing"))) {
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.json()).containsEntry("code", 404).containsEntry("message", "not found");
        }
    }

    @Test
    void addKeyResult_toUnknownObjective_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> fake.addKeyResult("nowhere", Map.of("name", "K")));
        assertThatIllegalArgumentException().isThrownBy(() -> fake.addObjective("nowhere"));
        assertThatIllegalArgumentException().isThrownBy(() -> fake.pageSize(0));
    }

    private List<String> seed(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(fake.addKeyResult(objective, "Key result " + i, "0.00", "10.00"));
        }
        return ids;
    }

    private static void assertInvalid(Browser.Reply reply, String attribute) {
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json()).containsEntry("code", 400).containsKey("message");
        assertThat(reply.object("details")).containsOnlyKeys(attribute);
    }
}
