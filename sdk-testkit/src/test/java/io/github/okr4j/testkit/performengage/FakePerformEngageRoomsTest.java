package io.github.okr4j.testkit.performengage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.okr4j.testkit.server.Browser;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FakePerformEngageRoomsTest {

    @AutoClose
    private final FakePerformEngage fake = FakePerformEngage.start();

    private final Browser browser = Browser.of(fake, "Authorization", EngageLogin.basic(fake));

    private final String support = fake.addDepartment("Support");
    private final String sales = fake.addDepartment("Sales North");
    private final String mara = fake.addUser("Mara Holt", "mara@example.com", null, support);
    private final String noor = fake.addUser("Noor Abadi", "noor@example.com", mara, support, sales);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "goals",
                "questions",
                "recognition",
                "conversations",
                "conversation_plans",
                "conversation_templates",
                "checkins",
                "users",
                "departments"
            })
    void anyResource_addedInWireForm_isListedAndRead(String resource) {
        String id = fake.add(resource, Map.of("new_member", "kept"));

        assertThat(browser.get("/api/v2/" + resource + "/?limit=50").list("results"))
                .extracting("api_id")
                .contains(id);
        assertThat(browser.get("/api/v2/" + resource + "/" + id.replace(":", "%3A") + "/")
                        .json())
                .containsEntry("api_id", id)
                .containsEntry("new_member", "kept");
        assertThat(browser.get("/api/v2/" + resource + "/nobody/").status()).isEqualTo(404);
    }

    @Test
    void add_unknownResource_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fake.add("teams", Map.of()))
                .withMessageContaining("teams");
    }

    @Test
    void users_refersToDepartmentsAndManager() {
        Map<String, Object> user = browser.get("/api/v2/users/" + noor + "/").json();

        assertThat(user)
                .containsEntry("name", "Noor Abadi")
                .containsEntry("email", "noor@example.com")
                .containsEntry("manager", Map.of("name", "Mara Holt", "email", "mara@example.com", "api_id", mara))
                .containsEntry(
                        "departments",
                        List.of(
                                Map.of("api_id", support, "name", "Support"),
                                Map.of("api_id", sales, "name", "Sales North")));
        assertThat(support).isUpperCase();
        assertThat(browser.get("/api/v2/users/" + mara + "/").json()).containsEntry("manager", null);
    }

    @ParameterizedTest
    @CsvSource({
        "name=MARA, 1",
        "name=a, 2",
        "department_name=north, 1",
        "department_name=support, 2",
        "manager_name=holt, 1",
        "is_active=true, 2",
        "is_active=false, 0",
        "name=a&department_name=north, 1",
        "name=, 2",
        "colour=blue, 2"
    })
    void users_filtered_areThoseThatFit(String query, int count) {
        assertThat(browser.get("/api/v2/users/?" + query).json()).containsEntry("count", count);
    }

    @Test
    void users_deactivated_areShownByTheFilterOnly() {
        fake.deactivateUser(noor);

        assertThat(browser.get("/api/v2/users/").json()).containsEntry("count", 2);
        assertThat(browser.get("/api/v2/users/?is_active=false").list("results"))
                .extracting("api_id")
                .containsExactly(noor);
    }

    @Test
    void departments_withAdmins_showThem() {
        fake.setAdmins(sales, mara);

        assertThat(browser.get("/api/v2/departments/?name=NORTH").list("results"))
                .containsExactly(Map.of(
                        "name",
                        "Sales North",
                        "api_id",
                        sales,
                        "admins",
                        List.of(Map.of("name", "Mara Holt", "email", "mara@example.com", "api_id", mara))));
    }

    @ParameterizedTest
    @CsvSource({
        "person_name=Noor Abadi, 2",
        "person_name=Noor, 0",
        "person_email=mara@example.com, 1",
        "manager_name=Mara Holt, 2",
        "manager_email=mara@example.com, 2",
        "department=Support, 3",
        "department=Sales North, 2",
        "date_from=2026-07-01, 2",
        "date_from=2026-07-02, 1",
        "date_to=2026-07-01, 1",
        "date_from=2026-07-01&date_to=2026-07-02, 2"
    })
    void checkIns_filtered_areThoseThatFitAlthoughTheyDoNotSayWhose(String query, int count) {
        OffsetDateTime due = OffsetDateTime.parse("2026-07-01T18:00:00+01:00");
        fake.addCheckIn(noor, due, OffsetDateTime.parse("2026-07-01T17:00:00.123456+01:00"));
        fake.addCheckIn(noor, due, null);
        String late = fake.addCheckIn(mara, due, OffsetDateTime.parse("2026-07-02T08:00:00Z"));

        assertThat(browser.get("/api/v2/checkins/?" + query.replace(" ", "%20")).json())
                .containsEntry("count", count);
        assertThat(browser.get("/api/v2/checkins/" + late.replace(":", "%3A") + "/")
                        .json())
                .containsEntry("deadline_date", "2026-07-01T18:00:00.000000+01:00")
                .containsEntry("submission_date", "2026-07-02T08:00:00.000000Z")
                .containsEntry("overdue", true)
                .doesNotContainKey("person");
    }

    @Test
    void list_filteredOverSeveralPages_linksWithTheFilter() {
        fake.addUser("Mara Holt", "mara.holt@example.com", null);

        assertThat(browser.get("/api/v2/users/?limit=1&name=mara").json())
                .containsEntry("count", 2)
                .containsEntry("next", fake.baseUrl() + "/api/v2/users/?limit=1&name=mara&offset=1");
    }

    @Test
    void remove_entry_isGone() {
        String id = fake.addGoal("Sell more", null, 0, 1, 2);

        fake.remove("goals", id);

        assertThat(fake.goalCount()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> fake.remove("goals", id));
    }

    @Test
    void addUser_unknownDepartmentOrManager_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> fake.addUser("A", "a@example.com", null, "nowhere"));
        assertThatIllegalArgumentException().isThrownBy(() -> fake.addUser("A", "a@example.com", "nobody"));
    }
}
