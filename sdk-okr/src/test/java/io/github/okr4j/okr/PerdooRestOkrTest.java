package io.github.okr4j.okr;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.okr.OkrOwner.Kind;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import io.github.okr4j.testkit.perdoo.FakePerdooRest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PerdooRestOkrTest {
    private final FakePerdooRest fake = FakePerdooRest.start();
    private final PerdooRestClient client = PerdooRestClient.builder()
            .hmac(fake.credential(), fake.secret())
            .baseUrl(fake.baseUrl())
            .build();
    private final String cycle = fake.addCycle("2026 Q4");
    private final OkrSource source = PerdooRestOkr.of(client, cycle);

    @AfterEach
    void close() {
        client.close();
        fake.close();
    }

    @Test
    void objective_ofATeam_namesItsOwnersAndItsParent() {
        String parent = fake.addObjective(cycle);
        String team = fake.addTeam("Care");
        String user = fake.addUser("Noor Abadi", "noor@example.com");
        String id = fake.addObjective(
                cycle,
                Map.of("name", "Answer faster", "team_id", team, "assignee_id", user, "parent_objective_id", parent));

        OkrItem item = source.items().stream()
                .filter(one -> "Answer faster".equals(one.title()))
                .findFirst()
                .orElseThrow();

        assertThat(item.kind()).isEqualTo(OkrKind.OBJECTIVE);
        assertThat(item.id()).isIn("perdoo-rest:objective:" + id, "perdoo-rest:objective:named Answer faster");
        assertThat(item.parentId()).isEqualTo("perdoo-rest:objective:" + parent);
        assertThat(item.owners())
                .containsExactly(new OkrOwner(Kind.PERSON, user, "Noor Abadi"), new OkrOwner(Kind.TEAM, team, "Care"));
        assertThat(item.progress()).isEqualTo(OkrProgress.UNKNOWN);
        assertThat(item.status()).isEqualTo(OkrStatus.UNKNOWN);
        assertThat(item.period()).isEqualTo(OkrPeriod.UNKNOWN);
    }

    @Test
    void keyResult_withoutAStartValue_hasFiguresAndNoProgress() {
        String objective = fake.addObjective(cycle);
        String id = fake.addKeyResult(objective, "Revenue", "12.50", "20.00");

        OkrItem item = keyResult();

        assertThat(item.kind()).isEqualTo(OkrKind.KEY_RESULT);
        assertThat(item.id()).isEqualTo("perdoo-rest:key-result:" + id);
        assertThat(item.parentId()).isEqualTo("perdoo-rest:objective:" + objective);
        assertThat(item.measure().start()).isNull();
        assertThat(item.measure().current()).isEqualByComparingTo("12.5");
        assertThat(item.measure().target()).isEqualByComparingTo("20");
        assertThat(item.progress()).isEqualTo(OkrProgress.UNKNOWN);
        assertThat(item.lastChange()).isNotNull();
    }

    @Test
    void keyResult_ofARange_hasNoSingleTarget() {
        fake.addKeyResult(
                fake.addObjective(cycle),
                Map.of(
                        "name", "Margin",
                        "type", "range",
                        "confidence", "0.50",
                        "current_value", "12.00",
                        "target_value_min", "10.00",
                        "target_value_max", "15.00"));

        assertThat(keyResult().measure().target()).isNull();
    }

    @Test
    void items_overManyPages_areObjectivesFirstAndEachOnce() {
        fake.pageSize(2);
        for (int i = 0; i < 5; i++) {
            fake.addKeyResult(fake.addObjective(cycle), "Key result " + i, "1.00", "2.00");
        }

        List<OkrItem> items = source.items().toList();

        assertThat(items).hasSize(10);
        assertThat(items.subList(0, 5)).extracting(OkrItem::kind).containsOnly(OkrKind.OBJECTIVE);
        assertThat(items.subList(5, 10)).extracting(OkrItem::kind).containsOnly(OkrKind.KEY_RESULT);
        assertThat(items.subList(5, 10)).extracting(OkrItem::id).doesNotHaveDuplicates();
    }

    private OkrItem keyResult() {
        return source.items().stream()
                .filter(item -> item.kind() == OkrKind.KEY_RESULT)
                .findFirst()
                .orElseThrow();
    }
}
