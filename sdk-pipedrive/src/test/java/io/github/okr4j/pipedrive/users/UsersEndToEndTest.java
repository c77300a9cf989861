package io.github.okr4j.pipedrive.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.TransportException;
import io.github.okr4j.pipedrive.PipedriveClient;
import io.github.okr4j.pipedrive.RoomsFixture;
import io.github.okr4j.testkit.Fault;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class UsersEndToEndTest extends RoomsFixture {
    private final Users users = client.users();
    private final Teams teams = client.teams();

    @Test
    void list_company_hasEverybodyInOneAnswer() {
        long bob = fake.addUser("Bob Example", "bob@example.com");
        assertThat(users.list().execute()).extracting(User::id).containsExactly(fake.currentUserId(), bob);
        assertThat(fake.lastRequest().path()).isEqualTo("/api/v1/users");
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void find_partOfAName_findsTheUser() {
        fake.addUser("Bob Example", "bob@example.com");
        assertThat(users.find("bob").execute()).extracting(User::name).containsExactly("Bob Example");
        assertThat(fake.lastRequest().query()).isEqualTo("term=bob");
        assertThat(users.find("nobody").execute()).isEmpty();
    }

    @Test
    void findByEmail_address_isSearchedInAddressesOnly() {
        fake.addUser("Bob Example", "robert@example.com");
        assertThat(users.findByEmail("robert@example.com").execute())
                .extracting(User::name)
                .containsExactly("Bob Example");
        assertThat(users.findByEmail("Bob Example").execute()).isEmpty();
    }

    @Test
    void get_assigneeOfAGoal_isResolved() {
        User ann = users.get(fake.currentUserId()).execute();
        assertThat(ann.name()).isEqualTo("Ann Example");
        assertThat(ann.you()).isTrue();
        assertThat(ann.access()).extracting(UserAccess::app).containsExactly("sales");
        assertThat(ann.lastLogin()).isEqualTo(Instant.parse("2026-01-05T08:00:00Z"));
    }

    @Test
    void get_nobody_isNotFound() {
        assertThatThrownBy(() -> users.get(404).execute()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void me_credential_tellsCompanyAndDomain() {
        CurrentUser me = users.me().execute();
        assertThat(me.id()).isEqualTo(fake.currentUserId());
        assertThat(me.companyId()).isEqualTo(fake.companyId());
        try (PipedriveClient recommended = PipedriveClient.builder()
                .apiToken(fake.token())
                .companyDomain(me.companyDomain())
                .build()) {
            assertThat(recommended.toString()).contains("https://" + me.companyDomain() + ".pipedrive.com");
        }
    }

    @Test
    void teams_all_resolveTheirMembers() {
        long bob = fake.addUser("Bob Example", "bob@example.com");
        long north = fake.addTeam("North", List.of(fake.currentUserId(), bob));
        long south = fake.addTeam("South", List.of(fake.currentUserId()));
        assertThat(teams.list().execute()).extracting(Team::id).containsExactly(north, south);
        assertThat(teams.get(north).execute().userIds()).containsExactly(fake.currentUserId(), bob);
        assertThat(teams.members(north).execute()).containsExactly(fake.currentUserId(), bob);
        assertThat(teams.listOfUser(bob).execute()).extracting(Team::name).containsExactly("North");
    }

    @Test
    void team_unknown_failsInTheVendorsWords() {
        assertThatThrownBy(() -> teams.get(1).execute())
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("Team 1 does not exist");
        assertThatThrownBy(() -> teams.members(1).execute()).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void teams_ofACompanyWithoutThem_areNotFound(int status) {
        fake.inject(Fault.status(status).on("GET", "/legacyTeams"));
        assertThatThrownBy(() -> teams.list().execute()).isInstanceOf(NotFoundException.class);
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void list_droppedConnections_areRepeatedAndThenFail() {
        fake.inject(Fault.droppedBeforeProcessing());
        assertThat(users.list().execute()).hasSize(1);
        fake.inject(Fault.droppedAfterProcessing().always());
        assertThatThrownBy(() -> users.list().execute()).isInstanceOf(TransportException.class);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "a\nb"})
    void find_termThatNamesNobody_isRefusedWithNothingSent(String term) {
        assertThatIllegalArgumentException().isThrownBy(() -> users.find(term)).withMessageStartingWith("term ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> users.findByEmail(term))
                .withMessageStartingWith("term ");
        assertThat(fake.requests()).isEmpty();
    }
}
