package io.github.okr4j.performengage.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.error.ForbiddenException;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.performengage.ResourceFixture;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.ReceivedRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleIndexTest extends ResourceFixture {
    private final String support = fake.addDepartment("Support");
    private final String sales = fake.addDepartment("Sales");
    private final String mara = fake.addUser("Mara Holt", "mara@example.com", null, support);
    private final String noor = fake.addUser("Noé Abadi", "Noor@Example.com", mara, support, sales);
    private final String twin = fake.addUser("MARA  HOLT", "holt@example.com", null, sales);

    private final PeopleIndex index = client.people().index();

    @Test
    void index_notAsked_sendsNothing() {
        assertThat(index).hasToString("PeopleIndex[users not read, departments not read]");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void index_asked_readsOnlyTheListItNeedsAndOnlyOnce() {
        assertThat(index.userByEmail("mara@example.com").only()).isPresent();
        assertThat(index.userByName("nobody").candidates()).isEmpty();
        assertThat(targets()).containsExactly("/api/v2/users/?limit=100&offset=0");

        assertThat(index.departmentByName("Sales").only()).isPresent();
        assertThat(index.departments()).hasSize(2);
        assertThat(targets())
                .containsExactly("/api/v2/users/?limit=100&offset=0", "/api/v2/departments/?limit=100&offset=0");
        assertThat(index).hasToString("PeopleIndex[3 users, 2 departments]");
    }

    @Test
    void index_ofManyPages_holdsAll() {
        IntStream.rangeClosed(1, 250).forEach(i -> fake.addUser("User " + i, i + "@example.com", null));

        assertThat(index.users()).hasSize(253);
        assertThat(index.userByName("user 250").only()).isPresent();
        assertThat(fake.requests()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"noor@example.com", " NOOR@EXAMPLE.COM "})
    void userByEmail_inAnyCase_isFound(String email) {
        assertThat(index.userByEmail(email).only()).map(User::apiId).contains(noor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Noé Abadi", "noé abadi", " Noé\u00a0 Abadi", "Noe\u0301 Abadi"})
    void userByName_howeverItIsWritten_isFoundWithTheDepartments(String name) {
        User user = index.userByName(name).only().orElseThrow();

        assertThat(user.apiId()).isEqualTo(noor);
        assertThat(user.departments()).extracting(DepartmentRef::name).containsExactly("Support", "Sales");
    }

    @Test
    void userByName_namesakes_areReportedAndNonePicked() {
        Match<User> match = index.userByName("Mara Holt");

        assertThat(match.isAmbiguous()).isTrue();
        assertThat(match.only()).isEmpty();
        assertThat(match.candidates()).extracting(User::apiId).containsExactly(mara, twin);
        assertThat(index.ambiguousNames()).containsExactly(new Match<>("Mara Holt", match.candidates()));
        assertThat(index.userByEmail("holt@example.com").only())
                .map(User::apiId)
                .contains(twin);
    }

    @Test
    void find_nothingOrNobody_isNoMatch() {
        fake.add("users", Map.of("name", ""));

        for (Match<User> match : List.of(
                index.userByName(null), index.userByEmail(null), index.userByName(" "), index.userByName("Nobody"))) {
            assertThat(match.only()).isEmpty();
            assertThat(match.isAmbiguous()).isFalse();
        }
        assertThat(index.departmentByName(null).candidates()).isEmpty();
    }

    @Test
    void department_ofAUser_isFoundByIdElseByName() {
        User user = index.userByName("Noé Abadi").only().orElseThrow();
        DepartmentRef ref = user.departments().get(1);

        assertThat(index.department(ref).only()).map(Department::apiId).contains(sales);
        assertThat(index.department(new DepartmentRef(support, "Renamed", Map.of()))
                        .only())
                .map(Department::name)
                .contains("Support");
        assertThat(index.department(new DepartmentRef(sales.toLowerCase(java.util.Locale.ROOT), "Sales", Map.of()))
                        .only())
                .map(Department::apiId)
                .contains(sales);
        assertThat(index.department(new DepartmentRef(null, null, Map.of())).candidates())
                .isEmpty();
    }

    @Test
    void department_twoOfOneName_areReported() {
        fake.addDepartment("Sales");

        assertThat(index.departmentByName("sales").isAmbiguous()).isTrue();
    }

    @Test
    void users_deliveredTwiceByAShiftingList_areNobodysNamesake() {
        User once = new User("u1", "Noor Abadi", null, List.of(), null, Map.of());
        PeopleIndex given = PeopleIndex.of(Paged.of(List.of(once, once)), Paged.of(List.of()));

        assertThat(given.userByName("Noor Abadi").only()).contains(once);
        assertThat(given.ambiguousNames()).isEmpty();
    }

    @Test
    void index_readingFails_throwsThatAndTheNextQuestionTriesAgain() {
        fake.inject(Fault.status(403));

        assertThatThrownBy(() -> index.userByName("Noé Abadi")).isInstanceOf(ForbiddenException.class);
        assertThat(index.userByName("Noé Abadi").only()).isPresent();
        assertThat(fake.requests()).hasSize(2);
    }

    @Test
    void index_askedByManyThreads_readsOnce() {
        List<Integer> sizes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> index.users().size())
                .toList();

        assertThat(sizes).containsOnly(3);
        assertThat(fake.requests()).extracting(ReceivedRequest::path).containsExactly("/api/v2/users/");
    }
}
