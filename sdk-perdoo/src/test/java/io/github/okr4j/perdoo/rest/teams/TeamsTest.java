package io.github.okr4j.perdoo.rest.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.error.NotFoundException;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.TransportException;
import io.github.okr4j.perdoo.rest.RestFixture;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.ReceivedRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsTest extends RestFixture {
    private final Teams teams = client.teams();

    @Test
    void create_withAName_storesAndAnswersIt() {
        Team created = teams.create("Sales").execute();

        assertThat(fake.lastRequest().body()).isEqualTo("{\"name\":\"Sales\"}");
        assertThat(created).isEqualTo(new Team(created.id(), "Sales", Instant.parse("2026-01-05T08:00:00Z"), Map.of()));
        assertThat(teams.get(created.id()).execute()).isEqualTo(created);
    }

    @Test
    void create_withoutAName_leavesItOut() {
        assertThat(teams.create(null).execute().name()).isEmpty();

        assertThat(fake.lastRequest().body()).isEqualTo("{}");
    }

    @Test
    void create_droppedAfterProcessing_isUnknownAndNotRepeated() {
        fake.inject(Fault.droppedAfterProcessing());

        TransportException e = catchThrowableOfType(
                TransportException.class, () -> teams.create("Sales").execute());

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(fake.requests()).hasSize(1);
        assertThat(teams.list()).hasSize(1);
    }

    @Test
    void list_ofSeveralPages_deliversAll() {
        List<String> ids = List.of(fake.addTeam("A"), fake.addTeam("B"), fake.addTeam("C"));

        assertThat(teams.list()).extracting(Team::id).containsExactlyElementsOf(ids);

        assertThat(fake.requests()).extracting(ReceivedRequest::query).containsExactly("", "page_token=from-2");
    }

    @Test
    void update_knownId_changesTheNameAlone() {
        String id = fake.addTeam("Sales");
        Team before = teams.get(id).execute();

        Team after = teams.update(id, "Support").execute();

        assertThat(fake.lastRequest().body()).isEqualTo("{\"name\":\"Support\"}");
        assertThat(after).isEqualTo(new Team(id, "Support", before.createdAt(), Map.of()));
        assertThat(teams.get(id).execute()).isEqualTo(after);
    }

    @Test
    void update_tooManyRequests_isRepeatedAfterTheWait() {
        String id = fake.addTeam("Sales");
        fake.inject(Fault.tooManyRequests().retryAfter("2"));

        assertThat(teams.update(id, "Support").execute().name()).isEqualTo("Support");

        assertThat(time.waits()).hasSize(1);
    }

    @Test
    void delete_knownId_removesIt() {
        String id = fake.addTeam("Sales");

        assertThat(teams.delete(id).execute()).isEqualTo(NoContent.NO_CONTENT);

        assertThat(teams.list()).isEmpty();
        assertThatThrownBy(() -> teams.delete(id).execute()).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void name_thatIsBlank_isRefusedBeforeAnythingIsSent(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> teams.create(name))
                .withMessage("name must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> teams.update("id-1", name))
                .withMessage("name must not be blank");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void update_withoutAName_isRefusedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> teams.update("id-1", null))
                .withMessage("name must not be null");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void callsWithAnId_badId_areRefusedBeforeAnythingIsSent() {
        assertBadIdsAreRefused("id", List.of(teams::get, teams::delete, bad -> teams.update(bad, "Support")));
    }
}
