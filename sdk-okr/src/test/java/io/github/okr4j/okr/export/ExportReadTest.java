package io.github.okr4j.okr.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.clickup.goals.CreateKeyResult;
import io.github.okr4j.clickup.goals.KeyResultType;
import io.github.okr4j.clickup.goals.UpdateGoal;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.okr.ClickUpOkr;
import io.github.okr4j.okr.OkrChanges;
import io.github.okr4j.okr.OkrChanges.Aspect;
import io.github.okr4j.okr.OkrSnapshot;
import io.github.okr4j.okr.OkrSnapshot.Entry;
import io.github.okr4j.okr.OkrSources;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export that is read back and compared with a reading. */
class ExportReadTest {
    private static final Instant DUE = Instant.parse("2026-12-31T12:00:00Z");

    @TempDir
    private Path folder;

    @AutoClose
    private final FakeClickUp fake = FakeClickUp.start();

    @AutoClose
    private final ClickUpClient client = ClickUpClient.builder()
            .personalToken(fake.token())
            .baseUrl(fake.baseUrl())
            .retry(RetryPolicy.NONE)
            .build();

    private final OkrSources sources = OkrSources.merge(ClickUpOkr.of(client, fake.workspaceId()));

    private OkrExport export() {
        return OkrExport.jsonLines(folder.resolve("okr.jsonl"));
    }

    private static List<String> titles(List<Entry> entries) {
        return entries.stream().map(Entry::title).toList();
    }

    private String keyResult(String goal, String name) {
        CreateKeyResult create = CreateKeyResult.builder()
                .name(name)
                .type(KeyResultType.NUMBER)
                .range(0, 3)
                .build();
        return client.keyResults().create(goal, create).execute().id();
    }

    @Test
    void read_exportOfWhatIsStillTheSame_hasNoChanges() {
        String goal = fake.addGoal("Grüße \"an\" alle\u2028\nund \uD800", DUE, fake.addMember("Ada \uDC00"));
        keyResult(goal, "One third of three");
        assertThat(export().write(sources).isComplete()).isTrue();

        OkrSnapshot exported = export().read();
        OkrChanges changes = OkrChanges.between(exported, OkrSnapshot.read(sources));

        assertThat(exported).hasToString("OkrSnapshot[2 items, complete]");
        assertThat(changes).isEqualTo(new OkrChanges(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void read_exportBeforeChanges_showsThem() {
        String renamed = fake.addGoal("Ship", DUE);
        String deleted = fake.addGoal("Deleted");
        assertThat(export().write(sources).isComplete()).isTrue();
        client.goals().delete(deleted).execute();
        fake.addGoal("New");
        client.goals()
                .update(renamed, UpdateGoal.builder().name("Ship it").build())
                .execute();

        OkrChanges changes = OkrChanges.between(export().read(), OkrSnapshot.read(sources));

        assertThat(titles(changes.created())).containsExactly("New");
        assertThat(titles(changes.gone())).containsExactly("Deleted");
        assertThat(changes.moved()).singleElement().satisfies(moved -> {
            assertThat(moved.aspects()).containsExactly(Aspect.TITLE);
            assertThat(moved.before().title()).isEqualTo("Ship");
            assertThat(moved.after().title()).isEqualTo("Ship it");
        });
    }

    @Test
    void read_goalUnreadableNow_isUncertainWithItsKeyResults() {
        String goal = fake.addGoal("Refused");
        keyResult(goal, "Below");
        fake.addGoal("Readable");
        assertThat(export().write(sources).isComplete()).isTrue();
        fake.inject(Fault.status(403).on("GET", "/goal/" + goal).always());

        OkrChanges changes = OkrChanges.between(export().read(), OkrSnapshot.read(sources));

        assertThat(changes.isEmpty()).isTrue();
        assertThat(titles(changes.uncertain())).containsExactly("Refused", "Below");
    }

    @Test
    void read_incompleteExport_knowsWhatIsMissing() {
        String goal = fake.addGoal("Refused");
        fake.addGoal("Readable");
        keyResult(goal, "Below");
        fake.inject(Fault.status(403).on("GET", "/goal/" + goal).always());
        assertThat(export().write(sources).isComplete()).isFalse();
        OkrSnapshot exported = export().read();
        fake.clearFaults();
        fake.addGoal("New");

        OkrChanges changes = OkrChanges.between(exported, OkrSnapshot.read(sources));

        assertThat(exported).hasToString("OkrSnapshot[1 items, incomplete]");
        assertThat(titles(changes.created())).containsExactly("New");
        assertThat(titles(changes.uncertain())).containsExactly("Refused", "Below");
    }

    @Test
    void read_exportThatWasKilled_claimsNothingCreatedInASourceThatWasNotReadToItsEnd() {
        UnfinishedExports.crashAt(folder.resolve("okr.jsonl"), 3);

        OkrSnapshot exported = export().read();
        OkrChanges changes = OkrChanges.between(exported, OkrSnapshot.read(OkrSources.merge(UnfinishedExports.NORTH)));

        assertThat(exported).hasToString("OkrSnapshot[9 items, incomplete]");
        assertThat(changes.created()).isEmpty();
        assertThat(changes.uncertain()).hasSize(6);
    }

    @Test
    void read_incompleteExportWithTornLastLine_readsTheRecordedPart() throws Exception {
        String goal = fake.addGoal("Refused");
        fake.addGoal("Readable");
        fake.inject(Fault.status(403).on("GET", "/goal/" + goal).always());
        assertThat(export().write(sources).isComplete()).isFalse();
        Path file = folder.resolve("okr.jsonl");
        Files.writeString(file, Files.readString(file) + "{\"source\":\"cli");

        assertThat(export().read().size()).isEqualTo(1);
    }

    @Test
    void read_exportThatFailedFromTheStart_isIncompleteAndClaimsNothingCreated() {
        fake.addGoal("Ship");
        fake.inject(Fault.status(500).always());
        assertThat(export().write(sources).isComplete()).isFalse();
        OkrSnapshot exported = export().read();
        fake.clearFaults();

        OkrChanges changes = OkrChanges.between(exported, OkrSnapshot.read(sources));

        assertThat(exported).hasToString("OkrSnapshot[0 items, incomplete]");
        assertThat(changes.created()).isEmpty();
        assertThat(titles(changes.uncertain())).containsExactly("Ship");
    }

    @Test
    void read_exportOfWhichNothingIsRecorded_isRefused() {
        NumberedItems broken = NumberedItems.of("acme", 1, 1).asking(page -> {
            throw new AssertionError("out of memory, say");
        });
        assertThatThrownBy(() -> export().write(OkrSources.merge(broken)).isComplete())
                .isInstanceOf(AssertionError.class);

        assertThatThrownBy(() -> export().read())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("finish the export first");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "",
                "{\"source\":\"a\"} {}",
                "{\"source\":\"a\",\"vendor\":\"nobody\"}",
                "{\"source\":\"a\",\"vendor\":\"clickup\",\"kind\":\"goal\",\"id\":\"1\",\"due\":\"tomorrow\"}",
                "{\"source\":\"a\",\"vendor\":\"clickup\",\"kind\":\"goal\",\"progress_basis\":\"unknown\",\"status\":\"done\"}"
            })
    void read_lineThatIsNoRow_isRefusedWithItsNumber(String line) throws Exception {
        fake.addGoal("Ship");
        assertThat(export().write(sources).isComplete()).isTrue();
        Path file = folder.resolve("okr.jsonl");
        Files.writeString(file, Files.readString(file) + line + "\n");

        assertThatThrownBy(() -> export().read())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("okr.jsonl line 2 ")
                .hasMessageEndingWith("; bring the file back, or export it again");
    }

    @Test
    void read_fileOfAnOlderVersion_isRefused() throws Exception {
        fake.addGoal("Ship");
        assertThat(export().write(sources).isComplete()).isTrue();
        Path file = folder.resolve("okr.jsonl");
        Files.writeString(file, Files.readString(file).replace("status_text", "status_word"));

        assertThatThrownBy(() -> export().read())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(
                        "okr.jsonl line 1 has no status_text, for example because an older version wrote it")
                .hasMessageEndingWith("; bring the file back, or export it again");
    }

    @Test
    void read_missingFile_namesIt() {
        assertThatThrownBy(() -> export().read())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("okr.jsonl");
    }

    @Test
    void read_recordedRowsMissing_isRefused() throws Exception {
        String goal = fake.addGoal("Refused");
        fake.addGoal("Readable");
        fake.inject(Fault.status(403).on("GET", "/goal/" + goal).always());
        assertThat(export().write(sources).isComplete()).isFalse();
        Files.writeString(folder.resolve("okr.jsonl"), "");

        assertThatThrownBy(() -> export().read())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("fewer than the 1 items");
    }

    @Test
    void read_csv_isRefused() {
        assertThatThrownBy(() -> OkrExport.csv(folder.resolve("okr.csv")).read())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("JSON Lines");
    }
}
