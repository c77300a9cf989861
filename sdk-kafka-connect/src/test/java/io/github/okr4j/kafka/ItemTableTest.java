package io.github.okr4j.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.connect.data.Struct;
import org.apache.kafka.connect.source.SourceRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rule of the documentation for changes and removals, applied to what the connector sends. */
class ItemTableTest {
    private final FakeClickUp fake = FakeClickUp.start();
    private final ConnectRun run = new ConnectRun();
    private final ItemTable table = new ItemTable();
    private final List<String> changed = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private final String goal = fake.addGoal("Grow");
    private final String keyResult = "clickup:key-result:" + fake.addKeyResult(goal, "Customers", "number", 0, 1, 4);
    private final String other = fake.addGoal("Learn");
    private int taken;

    @BeforeEach
    void account() {
        run.account("a", VendorFakes.clickUpSettings(fake).toArray(String[]::new));
        read(1);
    }

    @AfterEach
    void stop() {
        run.close();
        fake.close();
    }

    private void read(int reading) {
        changed.clear();
        gone.clear();
        run.untilReading("a", reading);
        run.now.addAndGet(60_000);
        for (SourceRecord record : run.committed.subList(taken, run.committed.size())) {
            Struct value = (Struct) record.value();
            if (ConnectRun.isMarker(record)) {
                gone.addAll(table.marker("a", value.getInt64("reading"), value.getArray("failed")));
            } else if (table.item((String) record.key(), entry(record, value))) {
                changed.add((String) record.key());
            }
        }
        taken = run.committed.size();
    }

    private static ItemTable.Entry entry(SourceRecord record, Struct value) {
        long reading = (Long) record.headers().lastWithName("okr4j.reading").value();
        return new ItemTable.Entry(value, value.getString("parent_id"), value.getString("account"), reading);
    }

    private Set<String> known() {
        return new TreeSet<>(table.entries().keySet());
    }

    @Test
    void item_unchanged_staysAndIsNoChange() {
        assertThat(changed).hasSize(3);
        for (int reading = 2; reading < 5; reading++) {
            read(reading);
            assertThat(changed).isEmpty();
            assertThat(gone).isEmpty();
        }
        assertThat(known()).hasSize(3);
    }

    @Test
    void item_deleted_isGoneAfterTwoReadings() {
        try (ClickUpClient client = ClickUpClient.builder()
                .personalToken(fake.token())
                .baseUrl(fake.baseUrl())
                .build()) {
            client.goals().delete(other).execute();
        }
        read(2);
        assertThat(gone).isEmpty();
        read(3);

        assertThat(gone).containsExactly("clickup:goal:" + other);
        assertThat(known()).containsExactly("clickup:goal:" + goal, keyResult);
    }

    @Test
    void goal_thatCannotBeRead_staysWithItsKeyResults() {
        fake.inject(Fault.status(403).on("GET", "/goal/" + goal).always());
        for (int reading = 2; reading < 6; reading++) {
            read(reading);
            assertThat(gone).isEmpty();
        }
        fake.clearFaults();
        read(6);

        assertThat(changed).as("nothing changed meanwhile").isEmpty();
        assertThat(known()).hasSize(3).contains(keyResult);
    }

    @Test
    void item_withoutAValue_isRemoved() {
        assertThat(table.item(keyResult, null)).isTrue();
        assertThat(known()).doesNotContain(keyResult);
    }

    @Test
    void marker_goalWithoutParentAndAnImmutableList_isGone() {
        table.item("g", new ItemTable.Entry("value", null, "b", 1));

        assertThat(table.marker("b", 3, List.of("another"))).containsExactly("g");
    }
}
