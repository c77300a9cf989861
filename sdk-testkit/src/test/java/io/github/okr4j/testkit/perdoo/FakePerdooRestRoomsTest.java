package io.github.okr4j.testkit.perdoo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.testkit.server.Browser;
import io.github.okr4j.testkit.server.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Users, teams, cycles and objectives of the fake; its key results have a test of their own. */
class FakePerdooRestRoomsTest {

    @AutoClose
    private final FakePerdooRest fake = FakePerdooRest.start();

    private final Browser browser = Browser.of(fake, "Authorization", "Bearer " + fake.bearerToken());

    @Test
    void user_seeded_isReadInWireForm() {
        String id = fake.addUser("Ada Example", "ada@example.com");

        assertThat(browser.get("/v1/users/" + id).json())
                .isEqualTo(Json.object(
                        "id", id,
                        "name", "Ada Example",
                        "email", "ada@example.com",
                        "is_active", true,
                        "created_at", "2026-01-05T08:00:00Z"));
        assertThat(browser.get("/v1/users").list("users")).extracting("id").containsExactly(id);
    }

    @Test
    void users_cannotBeWritten() {
        String id = fake.addUser("Ada Example", "ada@example.com");

        assertThat(browser.post("/v1/users", "{\"name\":\"Ben\"}").status()).isEqualTo(404);
        assertThat(browser.post("/v1/users/" + id, "{\"name\":\"Ben\"}").status())
                .isEqualTo(404);
        assertThat(browser.delete("/v1/users/" + id).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"teams", "cycles"})
    void namedRecord_createdUpdatedDeleted_followsEachStep(String list) {
        Browser.Reply created = browser.post("/v1/" + list, "{\"name\":\"One\"}");
        Object id = created.json().get("id");
        assertThat(created.json())
                .isEqualTo(Json.object("id", id, "name", "One", "created_at", "2026-01-05T08:00:00Z"));

        Browser.Reply updated = browser.post("/v1/" + list + "/" + id, "{\"name\":\"Two\"}");
        assertThat(updated.json())
                .isEqualTo(Json.object("id", id, "name", "Two", "created_at", "2026-01-05T08:00:00Z"));
        assertThat(browser.get("/v1/" + list + "/" + id).json()).isEqualTo(updated.json());

        assertThat(browser.delete("/v1/" + list + "/" + id).body()).isEmpty();
        assertThat(browser.get("/v1/" + list).list(list)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"teams", "cycles"})
    void namedRecord_withoutName_mayBeCreatedButNotUpdated(String list) {
        Browser.Reply created = browser.post("/v1/" + list, "{}");

        assertThat(created.json()).containsEntry("name", "");
        assertInvalid(browser.post("/v1/" + list + "/" + created.json().get("id"), "{}"), "name");
        assertInvalid(browser.post("/v1/" + list, "{\"name\":5}"), "name");
    }

    @Test
    void lists_longerThanAPage_comeInPages() {
        List<String> ids = List.of(fake.addTeam("A"), fake.addTeam("B"), fake.addTeam("C"));

        Browser.Reply first = browser.get("/v1/teams");
        Browser.Reply second =
                browser.get("/v1/teams?page_token=" + first.json().get("next_page_token"));

        assertThat(first.list("teams")).extracting("id").containsExactlyElementsOf(ids.subList(0, 2));
        assertThat(second.list("teams")).extracting("id").containsExactly(ids.get(2));
        assertThat(second.json()).containsEntry("next_page_token", null);
    }

    @Test
    void cycle_deleted_takesObjectivesAndKeyResultsAlong() {
        String cycle = fake.addCycle("2026 Q1");
        fake.addKeyResult(fake.addObjective(cycle), "Revenue", "0.00", "1.00");
        String kept = fake.addObjective(fake.addCycle("2026 Q2"));

        assertThat(browser.delete("/v1/cycles/" + cycle).status()).isEqualTo(200);

        assertThat(fake.objectiveCount()).isEqualTo(1);
        assertThat(fake.objective(kept)).containsEntry("id", kept);
        assertThat(fake.keyResultCount()).isZero();
    }

    @Test
    void objective_created_hasEveryAttribute() {
        String cycle = fake.addCycle("2026 Q1");

        Map<String, Object> created = browser.post(
                        "/v1/objectives",
                        "{\"name\":\"Grow\",\"cycle_id\":\"" + cycle + "\",\"is_company\":true,\"is_personal\":false}")
                .json();

        assertThat(created)
                .isEqualTo(Json.object(
                        "id",
                        created.get("id"),
                        "name",
                        "Grow",
                        "created_at",
                        "2026-01-05T08:00:01Z",
                        "modified_at",
                        "2026-01-05T08:00:01Z",
                        "cycle_id",
                        cycle,
                        "team_id",
                        null,
                        "assignee_id",
                        null,
                        "description",
                        null,
                        "parent_objective_id",
                        null,
                        "is_company",
                        true,
                        "is_personal",
                        false));
        assertThat(browser.get("/v1/objectives?cycle_id=" + cycle).list("objectives"))
                .containsExactly(created);
    }

    @Test
    void objective_replacedByOneAttribute_zeroesAllOthers() {
        String cycle = fake.addCycle("2026 Q1");
        String id = fake.addObjective(
                cycle, Map.of("name", "Grow", "team_id", "te-1", "is_company", true, "mood", Map.of("score", 3)));

        Browser.Reply reply = browser.post("/v1/objectives/" + id, "{\"description\":\"More\"}");

        assertThat(reply.json())
                .isEqualTo(Json.object(
                        "id",
                        id,
                        "name",
                        "",
                        "created_at",
                        "2026-01-05T08:00:01Z",
                        "modified_at",
                        "2026-01-05T08:00:02Z",
                        "cycle_id",
                        "",
                        "team_id",
                        null,
                        "assignee_id",
                        null,
                        "description",
                        "More",
                        "parent_objective_id",
                        null,
                        "is_company",
                        false,
                        "is_personal",
                        false));
        assertThat(fake.objective(id)).isEqualTo(reply.json());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | {\"cycle_id\":\"c\"}",
                "cycle_id | {\"name\":\"Grow\"}",
                "is_company | {\"name\":\"Grow\",\"cycle_id\":\"c\",\"is_company\":\"yes\"}",
                "team_id | {\"name\":\"Grow\",\"cycle_id\":\"c\",\"team_id\":7}"
            })
    void objective_createdWithWrongAttribute_is400(String attribute, String body) {
        assertInvalid(browser.post("/v1/objectives", body), attribute);
        assertThat(fake.objectiveCount()).isZero();
    }

    @Test
    void objectives_listedWithoutCycle_is400() {
        assertInvalid(browser.get("/v1/objectives"), "cycle_id");
    }

    @Test
    void objective_deleted_takesKeyResultsAlong() {
        String objective = fake.addObjective(fake.addCycle("2026 Q1"));
        fake.addKeyResult(objective, "Revenue", "0.00", "1.00");

        assertThat(browser.delete("/v1/objectives/" + objective).status()).isEqualTo(200);

        assertThat(fake.keyResultCount()).isZero();
        assertThat(browser.delete("/v1/objectives/" + objective).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"users", "teams", "cycles", "objectives"})
    void unknownId_ofAnyRoom_is404WithEnvelope(String list) {
        assertThat(browser.get("/v1/" + list + "/unknown").json())
                .containsEntry("code", 404)
                .containsEntry("message", "not found");
    }

    @Test
    void objective_unknown_isRefusedInSeeding() {
        assertThatIllegalArgumentException().isThrownBy(() -> fake.objective("nowhere"));
        assertThatIllegalArgumentException().isThrownBy(() -> fake.addObjective("nowhere", Map.of("name", "Grow")));
    }

    private static void assertInvalid(Browser.Reply reply, String attribute) {
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.object("details")).containsOnlyKeys(attribute);
    }
}
