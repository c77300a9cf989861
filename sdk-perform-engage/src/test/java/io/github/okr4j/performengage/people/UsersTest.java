package io.github.okr4j.performengage.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.page.PaginationException;
import io.github.okr4j.performengage.ResourceFixture;
import io.github.okr4j.testkit.Fault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsersTest extends ResourceFixture {
    private final Users users = client.people().users();
    private final String support = fake.addDepartment("Support");
    private final String mara = fake.addUser("Mara Holt", "mara@example.com", null, support);
    private final String noor = fake.addUser("Noor Abadi", "noor@example.com", mara, support);

    @Test
    void get_userWithManager_fillsEveryComponent() {
        User user = users.get(noor).execute();

        assertThat(user.apiId()).isEqualTo(noor);
        assertThat(user.name()).isEqualTo("Noor Abadi");
        assertThat(user.email()).isEqualTo("noor@example.com");
        assertThat(user.departments()).containsExactly(new DepartmentRef(support, "Support", Map.of()));
        assertThat(user.manager()).isEqualTo(new PersonRef(mara, "Mara Holt", "mara@example.com", Map.of()));
        assertThat(user.additional()).isEmpty();
        assertThat(targets()).containsExactly("/api/v2/users/" + noor + "/");
    }

    @Test
    void get_userAtTheTop_hasNoManager() {
        assertThat(users.get(mara).execute().manager()).isNull();
    }

    @Test
    void list_withoutQuery_isEverybody() {
        assertThat(users.list()).extracting(User::apiId).containsExactly(mara, noor);
        assertThat(targets()).containsExactly("/api/v2/users/?limit=100&offset=0");
    }

    @Test
    void list_everyFilter_isSentOnEveryPage() {
        fake.addUser("Noor Basri", "basri@example.com", mara, support);
        UserQuery query = UserQuery.ALL
                .name("noor & co")
                .departmentName("sup+port")
                .managerName("Holt, Mara")
                .active(false)
                .pageSize(1);

        assertThat(users.list(query)).isEmpty();

        assertThat(targets())
                .containsExactly("/api/v2/users/?name=noor%20%26%20co&department_name=sup%2Bport"
                        + "&manager_name=Holt%2C%20Mara&is_active=false&limit=1&offset=0");
    }

    @Test
    void list_filteredOverSeveralPages_staysFiltered() {
        String other = fake.addUser("Noor Basri", "basri@example.com", mara, support);

        assertThat(users.list(UserQuery.ALL.name("noor").pageSize(1)))
                .extracting(User::apiId)
                .containsExactly(noor, other);

        assertThat(targets())
                .containsExactly(
                        "/api/v2/users/?name=noor&limit=1&offset=0", "/api/v2/users/?name=noor&limit=1&offset=1");
    }

    @Test
    void list_inactiveOnes_areFoundByTheFilter() {
        fake.deactivateUser(noor);

        assertThat(users.list(UserQuery.ALL.active(false)))
                .extracting(User::apiId)
                .containsExactly(noor);
        assertThat(users.list(UserQuery.ALL.active(true)))
                .extracting(User::apiId)
                .containsExactly(mara);
    }

    @Test
    void list_laterPageFailing_saysWhereToGoOn() {
        fake.inject(Fault.body(
                200,
                "application/json",
                "{\"count\": 3, \"next\": \"" + fake.baseUrl()
                        + "/api/v2/users/?limit=1&offset=1\", \"results\": [{\"api_id\": \"a\"}]}"));
        fake.inject(Fault.status(404));
        var list = users.list(UserQuery.ALL.pageSize(1));

        PaginationException e = catchThrowableOfType(PaginationException.class, list::toList);

        assertThat(e.itemsDelivered()).isEqualTo(1);
        assertThat(list.startingAt(e.resumeToken())).extracting(User::apiId).containsExactly(noor);
    }

    @Test
    void preview_filters_areMaskedForTheyArePersonal() {
        fake.inject(Fault.status(404));
        NotFoundException e = catchThrowableOfType(
                NotFoundException.class,
                () -> users.list(UserQuery.ALL.name("Noor").active(true)).toList());

        assertThat(e.toDiagnostics()).doesNotContain("Noor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void query_blankText_isRefusedByName(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UserQuery.ALL.name(blank))
                .withMessageContaining("name must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UserQuery.ALL.departmentName(blank))
                .withMessageContaining("departmentName must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UserQuery.ALL.managerName(blank))
                .withMessageContaining("managerName must not be blank");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void query_pageSizeBelowOne_isRefusedByName(int pageSize) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UserQuery.ALL.pageSize(pageSize))
                .withMessageContaining("pageSize must be at least 1");
    }

    @Test
    void list_filterWithAControlCharacter_isRefusedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> users.list(UserQuery.ALL.name("a\nb")))
                .withMessageContaining("name must not contain control characters");
        assertThat(fake.requests()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", ".", "..", "a\nb"})
    void get_badId_isRefusedBeforeAnythingIsSent(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> users.get(id)).withMessageContaining("api_id must not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.people().departments().get(id))
                .withMessageContaining("api_id must not");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void departments_withAdmins_areRead() {
        fake.setAdmins(support, mara);
        Departments departments = client.people().departments();

        Department department = departments.get(support).execute();

        assertThat(department.name()).isEqualTo("Support");
        assertThat(department.admins()).containsExactly(new PersonRef(mara, "Mara Holt", "mara@example.com", Map.of()));
        assertThat(departments.list(DepartmentQuery.ALL.name("SUPP"))).containsExactly(department);
        assertThat(departments.list(DepartmentQuery.ALL.name("none"))).isEmpty();
    }

    @Test
    void departments_adminInsteadOfAdmins_isReadToo() {
        fake.inject(Fault.body(
                200,
                "application/json",
                "{\"api_id\": \"D1\", \"admin\": [{\"name\": \"Mara Holt\", \"role\": \"x\"}]}"));

        assertThat(client.people().departments().get("D1").execute().admins())
                .isEqualTo(List.of(new PersonRef(null, "Mara Holt", null, Map.of("role", "x"))));
    }
}
