package io.github.okr4j.testkit.pipedrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.testkit.server.Browser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FakePipedriveRoomsTest {

    @AutoClose
    private final FakePipedrive fake = FakePipedrive.start();

    private final Browser browser = Browser.of(fake, "x-api-token", fake.token());

    @ParameterizedTest
    @ValueSource(strings = {"/v1", "/api/v1"})
    void versionOne_underBothPrefixes_answersWholeLists(String prefix) {
        long bob = fake.addUser("Bob Example", "bob@example.com");
        fake.addTeam("North", List.of(bob));
        fake.addCurrency("EUR", "Euro");
        fake.addActivityType("Visit", "visit");
        assertThat(browser.get(prefix + "/users").list("data")).hasSize(2);
        assertThat(browser.get(prefix + "/users/me").object("data"))
                .containsEntry("id", 7)
                .containsEntry("company_domain", "fake-company")
                .containsEntry("last_login", "2026-01-05 08:00:00");
        assertThat(browser.get(prefix + "/users/find?term=BOB").list("data")).hasSize(1);
        assertThat(browser.get(prefix + "/legacyTeams/1").object("data")).containsEntry("active_flag", 1);
        assertThat(browser.get(prefix + "/legacyTeams?skip_users=1")
                        .list("data")
                        .get(0))
                .doesNotContainKey("users");
        assertThat(browser.get(prefix + "/legacyTeams/1/users").json()).containsEntry("data", List.of((int) bob));
        assertThat(browser.get(prefix + "/legacyTeams/user/" + bob).list("data"))
                .hasSize(1);
        assertThat(browser.get(prefix + "/currencies?term=eur").list("data")).hasSize(1);
        assertThat(browser.get(prefix + "/activityTypes").list("data")).hasSize(1);
    }

    @Test
    void versionTwo_underVersionOnesPrefix_isNotThere() {
        assertThat(browser.get("/v1/deals").status()).isEqualTo(404);
        assertThat(browser.get("/api/v2/deals").status()).isEqualTo(200);
    }

    @Test
    void page_withoutLimit_hasAHundredAndACursor() {
        for (int i = 0; i < 101; i++) {
            fake.addDeal(Map.of());
        }
        Browser.Reply first = browser.get("/api/v2/deals");
        assertThat(first.list("data")).hasSize(100);
        String cursor = String.valueOf(first.object("additional_data").get("next_cursor"));
        Browser.Reply last = browser.get("/api/v2/deals?cursor=" + cursor.replace("=", "%3D"));
        assertThat(last.list("data")).hasSize(1);
        assertThat(last.object("additional_data")).containsEntry("next_cursor", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deals?limit=501",
                "deals?limit=0",
                "deals?limit=x",
                "deals?cursor=nonsense",
                "deals?updated_since=2026-01-05T08:00:00.5Z",
                "deals?updated_until=2026-13-05T08:00:00Z",
                "activities?updated_since=yesterday",
                "pipelines?updated_since=2026-01-05T08:00:00Z",
                "stages?updated_since=2026-01-05T08:00:00Z"
            })
    void page_ofABadQuery_is400WithLimitsInTheHeaders(String query) {
        Browser.Reply reply = browser.get("/api/v2/" + query);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json()).containsEntry("success", false).containsEntry("data", null);
        assertThat(reply.header("x-ratelimit-remaining")).isEqualTo("19");
    }

    @Test
    void one_unknown_is404InTheWordsOfItsVersion() {
        assertThat(browser.get("/api/v2/stages/9").json()).containsEntry("error", "Entity was not found");
        assertThat(browser.get("/v1/legacyTeams/9").json()).containsEntry("error", "Team 9 does not exist");
        assertThat(browser.get("/v1/users/x").status()).isEqualTo(404);
    }

    @Test
    void addStage_withoutPipeline_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> fake.addStage(5, "Offer"));
    }

    @Test
    void addProgress_byDays_countsWithinThePeriodOnly() {
        String goal = fake.addGoal("Win", 7, 10);
        fake.addProgress(goal, LocalDate.of(2026, 1, 31), 2);
        fake.addProgress(goal, LocalDate.of(2026, 2, 1), 3);
        String results = "/v1/goals/" + goal + "/results?period.start=2026-01-01&period.end=2026-01-31";
        assertThat(browser.get(results).object("data")).containsEntry("progress", 2);
        fake.setProgress(goal, 1);
        assertThat(browser.get(results).object("data")).containsEntry("progress", 3);
    }
}
