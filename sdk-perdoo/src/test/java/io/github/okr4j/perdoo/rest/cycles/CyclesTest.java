package io.github.okr4j.perdoo.rest.cycles;

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

class CyclesTest extends RestFixture {
    private final Cycles cycles = client.cycles();

    @Test
    void create_withAName_storesAndAnswersIt() {
        Cycle created = cycles.create("2026 Q1").execute();

        assertThat(fake.lastRequest().body()).isEqualTo("{\"name\":\"2026 Q1\"}");
        assertThat(created)
                .isEqualTo(new Cycle(created.id(), "2026 Q1", Instant.parse("2026-01-05T08:00:00Z"), Map.of()));
        assertThat(cycles.get(created.id()).execute()).isEqualTo(created);
    }

    @Test
    void create_withoutAName_leavesItOut() {
        assertThat(cycles.create(null).execute().name()).isEmpty();

        assertThat(fake.lastRequest().body()).isEqualTo("{}");
    }

    @Test
    void create_droppedAfterProcessing_isUnknownAndNotRepeated() {
        fake.inject(Fault.droppedAfterProcessing());

        TransportException e = catchThrowableOfType(
                TransportException.class, () -> cycles.create("2026 Q1").execute());

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(fake.requests()).hasSize(1);
        assertThat(cycles.list()).hasSize(1);
    }

    @Test
    void list_ofSeveralPages_deliversAll() {
        List<String> ids = List.of(fake.addCycle("A"), fake.addCycle("B"), fake.addCycle("C"));

        assertThat(cycles.list()).extracting(Cycle::id).containsExactlyElementsOf(ids);

        assertThat(fake.requests()).extracting(ReceivedRequest::query).containsExactly("", "page_token=from-2");
    }

    @Test
    void update_knownId_changesTheNameAlone() {
        String id = fake.addCycle("2026 Q1");
        Cycle before = cycles.get(id).execute();

        Cycle after = cycles.update(id, "2026 Q2").execute();

        assertThat(fake.lastRequest().body()).isEqualTo("{\"name\":\"2026 Q2\"}");
        assertThat(after).isEqualTo(new Cycle(id, "2026 Q2", before.createdAt(), Map.of()));
        assertThat(cycles.get(id).execute()).isEqualTo(after);
    }

    @Test
    void update_tooManyRequests_isRepeatedAfterTheWait() {
        String id = fake.addCycle("2026 Q1");
        fake.inject(Fault.tooManyRequests().retryAfter("2"));

        assertThat(cycles.update(id, "2026 Q2").execute().name()).isEqualTo("2026 Q2");

        assertThat(time.waits()).hasSize(1);
    }

    @Test
    void delete_knownId_removesIt() {
        String id = fake.addCycle("2026 Q1");

        assertThat(cycles.delete(id).execute()).isEqualTo(NoContent.NO_CONTENT);

        assertThat(cycles.list()).isEmpty();
        assertThatThrownBy(() -> cycles.delete(id).execute()).isInstanceOf(NotFoundException.class);
    }

    @Test
    void delete_cycleWithObjectives_takesThemAlong() {
        String id = fake.addCycle("2026 Q1");
        fake.addKeyResult(fake.addObjective(id), "Revenue", "1.00", "2.00");
        fake.addObjective(fake.addCycle("2026 Q2"));

        assertThat(cycles.delete(id).execute()).isEqualTo(NoContent.NO_CONTENT);

        assertThat(fake.objectiveCount()).isEqualTo(1);
        assertThat(fake.keyResultCount()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void name_thatIsBlank_isRefusedBeforeAnythingIsSent(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cycles.create(name))
                .withMessage("name must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cycles.update("id-1", name))
                .withMessage("name must not be blank");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void update_withoutAName_isRefusedBeforeAnythingIsSent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> cycles.update("id-1", null))
                .withMessage("name must not be null");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void callsWithAnId_badId_areRefusedBeforeAnythingIsSent() {
        assertBadIdsAreRefused("id", List.of(cycles::get, cycles::delete, bad -> cycles.update(bad, "2026 Q2")));
    }
}
