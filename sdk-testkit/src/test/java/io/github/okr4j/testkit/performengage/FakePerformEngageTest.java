package io.github.okr4j.testkit.performengage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.testkit.server.Browser;
import io.github.okr4j.testkit.server.Json;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FakePerformEngageTest {

    private static final String GOALS = "/api/v2/goals/";

    @AutoClose
    private final FakePerformEngage fake = FakePerformEngage.start();

    private final Browser browser = Browser.of(fake, "Authorization", EngageLogin.basic(fake));

    @Test
    void list_withoutGoals_answersAnEmptyEnvelope() {
        assertThat(browser.get(GOALS).json())
                .isEqualTo(Json.object("count", 0, "next", null, "previous", null, "results", List.of()));
    }

    @Test
    void list_withoutLimit_takesTheDefaultOfTwenty() {
        seed(21);

        Browser.Reply reply = browser.get(GOALS);

        assertThat(reply.list("results")).hasSize(20);
        assertThat(reply.json())
                .containsEntry("count", 21)
                .containsEntry("next", fake.baseUrl() + GOALS + "?limit=20&offset=20");
    }

    @Test
    void list_walkedByItsLinks_visitsEveryGoalOnce() {
        List<String> ids = seed(5);
        assertThat(fake.goalCount()).isEqualTo(5);
        List<Object> seen = new ArrayList<>();

        String path = GOALS + "?limit=2";
        while (path != null) {
            Browser.Reply page = browser.get(path);
            page.list("results").forEach(goal -> seen.add(goal.get("api_id")));
            String next = (String) page.json().get("next");
            path = next == null ? null : next.substring(fake.baseUrl().length());
        }

        assertThat(seen).containsExactlyElementsOf(ids);
    }

    @Test
    void list_inTheMiddle_linksBothWays() {
        seed(6);

        assertThat(browser.get(GOALS + "?limit=2&offset=4").json())
                .containsEntry("next", null)
                .containsEntry("previous", fake.baseUrl() + GOALS + "?limit=2&offset=2");
        assertThat(browser.get(GOALS + "?limit=2&offset=2").json())
                .containsEntry("next", fake.baseUrl() + GOALS + "?limit=2&offset=4")
                .containsEntry("previous", fake.baseUrl() + GOALS + "?limit=2");
    }

    @Test
    void list_withOtherParameters_copiesThemSortedIntoLinks() {
        seed(3);

        assertThat(browser.get(GOALS + "?zone=a%20b&offset=0&limit=1&archived=no")
                        .json())
                .containsEntry("next", fake.baseUrl() + GOALS + "?archived=no&limit=1&offset=1&zone=a+b");
    }

    @Test
    void list_withLimitAboveTheServers_isCutDown() {
        seed(5);
        fake.maxPageSize(3);

        Browser.Reply reply = browser.get(GOALS + "?limit=500");

        assertThat(reply.list("results")).hasSize(3);
        assertThat(reply.json()).containsEntry("next", fake.baseUrl() + GOALS + "?limit=3&offset=3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=-1", "limit=many", "limit=", "offset=-3", "offset=x"})
    void list_withWhatCannotBeRead_takesTheDefaults(String query) {
        List<String> ids = seed(3);
        fake.defaultPageSize(2);

        assertThat(browser.get(GOALS + "?" + query).list("results"))
                .extracting("api_id")
                .containsExactlyElementsOf(ids.subList(0, 2));
    }

    @Test
    void list_withOffsetBeyondTheEnd_isEmpty() {
        seed(3);

        Browser.Reply reply = browser.get(GOALS + "?limit=2&offset=9");

        assertThat(reply.list("results")).isEmpty();
        assertThat(reply.json()).containsEntry("count", 3).containsEntry("next", null);
    }

    @Test
    void list_inBareArrayMode_answersAllGoalsWithoutEnvelope() {
        seed(3);
        fake.bareArrays(true);

        assertThat(Json.read(browser.get(GOALS + "?limit=2").body()).orElseThrow())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(3);
    }

    @Test
    void get_withEncodedColon_answersTheWireForm() {
        String id = fake.addGoal("Sell more", "Ada Moreau", 0, 20, 100, LocalDate.of(2026, 6, 30));
        assertThat(id).startsWith("580:");

        Browser.Reply reply = browser.get(GOALS + id.replace(":", "%3A") + "/");

        assertThat(reply.json())
                .isEqualTo(fake.goal(id))
                .containsEntry("api_id", id)
                .containsEntry("title", "Sell more")
                .containsEntry("person_name", "Ada Moreau")
                .containsEntry("baseline_value", "0.0000")
                .containsEntry("current_value", "20.0000")
                .containsEntry("target_value", "100.0000")
                .containsEntry("target_date", "2026-06-30")
                .containsEntry("goal_weight", 1)
                .hasSize(21);
        assertThat(fake.lastRequest().path()).contains("%3A").doesNotContain(":");
        assertThat(browser.get(GOALS + id + "/").body()).isEqualTo(reply.body());
    }

    @Test
    void get_afterChangeInTheProduct_answersIt() {
        String id = fake.addGoal(Map.of("title", "Sell more", "unit", "usd", "is_okr", true));

        fake.changeGoal(id, Map.of("current_value", "55.5000", "rag_status", "AMBER"));

        assertThat(browser.get(GOALS + id + "/").json())
                .containsEntry("unit", "usd")
                .containsEntry("is_okr", true)
                .containsEntry("current_value", "55.5000")
                .containsEntry("rag_status", "AMBER");
    }

    @Test
    void get_withUnknownGoal_is404WithDetail() {
        Browser.Reply reply = browser.get(GOALS + "580%3Aunknown/");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json()).containsOnlyKeys("detail");
    }

    @Test
    void anyOperation_withoutTrailingSlash_isRedirectedBeforeTheCredentialsAreRead() {
        Browser.Reply list = Browser.anonymous(fake).get("/api/v2/goals?limit=2");
        Browser.Reply one = browser.get(GOALS + "580%3Ax");

        assertThat(list.status()).isEqualTo(301);
        assertThat(list.header("location")).isEqualTo("/api/v2/goals/?limit=2");
        assertThat(one.status()).isEqualTo(301);
        assertThat(one.header("location")).isEqualTo("/api/v2/goals/580%3Ax/");
    }

    @Test
    void anyOperation_withUnroutedPath_is404Html() {
        Browser.Reply reply = browser.get("/api/v2/targets/");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("content-type")).startsWith("text/html");
    }

    @Test
    void anyOperation_withOtherMethod_is405() {
        Browser.Reply reply = browser.post(GOALS, "{\"title\":\"No\"}");

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("allow")).contains("GET");
        assertThat(reply.json()).containsOnlyKeys("detail");
        assertThat(fake.goalCount()).isZero();
    }

    @Test
    void anyOperation_withoutCredentials_is401() {
        assertUnauthorized(Browser.anonymous(fake).get(GOALS));
    }

    @Test
    void anyOperation_withKeyInLatin1_is401() {
        assertUnauthorized(Browser.of(fake, "Authorization", EngageLogin.basic(fake, StandardCharsets.ISO_8859_1))
                .get(GOALS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic !!!", "Basic b2tyNGo6d3Jvbmc=", "Bearer x", "Token x"})
    void anyOperation_withWrongCredentials_is401(String header) {
        assertUnauthorized(Browser.of(fake, "Authorization", header).get(GOALS));
    }

    @Test
    void settings_belowOne_areRefused() {
        fake.defaultPageSize(1);
        fake.maxPageSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> fake.defaultPageSize(0));
        assertThatIllegalArgumentException().isThrownBy(() -> fake.maxPageSize(0));
        assertThatIllegalArgumentException().isThrownBy(() -> fake.goal("nobody"));
    }

    private List<String> seed(int count) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(fake.addGoal("Goal " + i, null, 0, i, 100));
        }
        return ids;
    }

    private static void assertUnauthorized(Browser.Reply reply) {
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("www-authenticate")).isEqualTo("Basic realm=\"api\"");
        assertThat(reply.json()).containsOnlyKeys("detail");
    }
}
