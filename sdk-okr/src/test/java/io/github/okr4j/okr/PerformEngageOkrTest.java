package io.github.okr4j.okr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.contract.LoopbackServer;
import io.github.okr4j.core.error.OriginException;
import io.github.okr4j.okr.OkrOwner.Kind;
import io.github.okr4j.okr.OkrProgress.Basis;
import io.github.okr4j.okr.OkrStatus.State;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.testkit.performengage.FakePerformEngage;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerformEngageOkrTest {
    private final FakePerformEngage fake = FakePerformEngage.start();
    private final PerformEngageClient client = PerformEngageClient.builder()
            .credentials(fake.username(), fake.apiKey())
            .baseUrl(fake.baseUrl())
            .build();
    private final OkrSource source = PerformEngageOkr.of(client);

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    @Test
    void goal_ofAPerson_hasNoParentAndAComputedProgress() {
        String id = fake.addGoal("Coach", "Dara Olsen", 10, 25, 40);

        OkrItem item = source.items().first().orElseThrow();

        assertThat(item.kind()).isEqualTo(OkrKind.GOAL);
        assertThat(item.id()).isEqualTo("perform-engage:goal:" + id);
        assertThat(item.title()).isEqualTo("Coach");
        assertThat(item.owners()).containsExactly(new OkrOwner(Kind.PERSON, null, "Dara Olsen"));
        assertThat(item.period().due()).isEqualTo("2026-12-31");
        assertThat(item.progress().fraction()).isEqualByComparingTo("0.5");
        assertThat(item.progress().basis()).isEqualTo(Basis.COMPUTED);
        assertThat(item.measure().start()).isEqualByComparingTo("10");
        assertThat(item.parentId()).isNull();
        assertThat(item.link()).isNull();
        assertThat(item.lastChange()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"RED, OFF_TRACK", "AMBER, AT_RISK", "GREEN, ON_TRACK", "VIOLET, UNKNOWN"})
    void status_ofARagWord_isTheStandingWithTheWord(String word, State state) {
        fake.addGoal(Map.of("title", "Coach", "rag_status", word));

        assertThat(source.items().first().orElseThrow().status()).isEqualTo(new OkrStatus(state, word));
    }

    @Test
    void status_ofACompleteGoal_isDoneWhateverItsColour() {
        fake.addGoal(Map.of("title", "Coach", "rag_status", "RED", "is_complete", true));

        assertThat(source.items().first().orElseThrow().status()).isEqualTo(new OkrStatus(State.DONE, "RED"));
    }

    @ParameterizedTest
    @CsvSource({"person_name, PERSON", "team_manager_name, TEAM", "person_group_name, GROUP", "department, DEPARTMENT"})
    void owner_ofEachKind_isNamed(String member, Kind kind) {
        Map<String, Object> goal = new HashMap<>();
        goal.put("title", "Coach");
        goal.put("person_name", null);
        goal.put(member, "Somebody");
        fake.addGoal(goal);

        assertThat(source.items().first().orElseThrow().owners()).containsExactly(new OkrOwner(kind, null, "Somebody"));
    }

    @Test
    void owner_ofNobody_isTheCompany() {
        fake.addGoal("Save energy", null, 0, 1, 2);

        assertThat(source.items().first().orElseThrow().owners())
                .containsExactly(new OkrOwner(Kind.COMPANY, null, null));
    }

    @Test
    void progress_belowItsStart_isKept() {
        fake.addGoal("Coach", "Dara Olsen", 0, -5, 10);

        assertThat(source.items().first().orElseThrow().progress().fraction()).isEqualByComparingTo("-0.5");
    }

    @Test
    void progress_ofATargetThatIsTheStart_isUnknown() {
        fake.addGoal("Hold", "Dara Olsen", 10, 10, 10);

        assertThat(source.items().first().orElseThrow().progress()).isEqualTo(OkrProgress.UNKNOWN);
    }

    @Test
    void items_nextLinkThatPointsElsewhere_areNotTakenForComplete() throws IOException {
        String page = "{\"count\": 2, \"next\": \"https://elsewhere.example/api/v2/goals/?offset=1\", \"results\":"
                + " [{\"api_id\": \"580:1\"}]}";
        try (LoopbackServer server = new LoopbackServer(visit -> visit.response(200, page));
                PerformEngageClient misled = PerformEngageClient.builder()
                        .credentials("ada", "key")
                        .baseUrl(server.url())
                        .build()) {
            assertThatThrownBy(() -> PerformEngageOkr.of(misled).items().toList())
                    .isInstanceOf(OriginException.class);
        }
    }
}
