package io.github.okr4j.okr.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.okr.OkrPage;
import io.github.okr4j.okr.OkrSources;
import io.github.okr4j.okr.OkrToken;
import io.github.okr4j.okr.SourceFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export that was stopped goes on where it was. */
class ExportResumeTest extends UnfinishedExports {
    @ParameterizedTest
    @ValueSource(strings = {"okr.csv", "okr.jsonl"})
    void write_aSourceFails_theOthersAreCompleteAndTheNextWriteAddsTheRest(String name) throws IOException {
        Path file = folder.resolve(name);
        ApiException reason = ApiException.of(503, "down");
        ExportSummary first = export(file).write(OkrSources.merge(failing(NORTH, 2, reason), SOUTH));
        assertThat(first).isEqualTo(new ExportSummary(file, 14, 14, first.failures()));
        assertThat(first.failures()).extracting(SourceFailure::source).containsExactly("north");
        assertThat(first.failures().get(0).reason()).hasRootCause(reason);
        assertThat(first.isComplete()).isFalse();
        assertThat(resume(file)).exists();

        ExportSummary second = export(file).write(OkrSources.merge(NORTH, counting(SOUTH)));
        assertThat(second).isEqualTo(new ExportSummary(file, 9, 23, List.of()));
        assertThat(second.isComplete()).isTrue();
        assertThat(asked).as("pages of the source that was complete").hasValue(0);
        assertEachOnce(file, NORTH, SOUTH);
        assertOnly(file);
    }

    @Test
    void write_everySourceFailsAtOnce_leavesAnExportThatGoesOn() throws IOException {
        Path file = folder.resolve("okr.csv");
        OkrSources down = OkrSources.merge(failing(NORTH, 0, ApiException.of(401, "no")));
        assertThat(export(file).write(down).failures()).hasSize(1);
        assertThat(export(file).write(down).items()).isZero();
        assertThat(export(file).write(OkrSources.merge(NORTH)).isComplete()).isTrue();
        assertThat(Files.readAllBytes(file)).isEqualTo(uninterrupted("okr.csv"));
    }

    /** The disk after a kill: what was recorded, and behind it any beginning of what came next, or more than that. */
    @ParameterizedTest
    @ValueSource(strings = {"okr.csv", "okr.jsonl"})
    void write_killedAtAnyByteOfAnyPage_endsAsIfItWereNot(String name) throws IOException {
        byte[] whole = uninterrupted(name);
        Path file = folder.resolve(name);
        for (int page = 0; page < NORTH.pages(); page++) {
            crashAt(file, page);
            byte[] recorded = Files.readAllBytes(resume(file));
            int good = Math.toIntExact(
                    ResumePoint.parse(Files.readString(resume(file))).length());
            for (int left = good; left <= whole.length + 200; left += left < good + 40 ? 1 : 97) {
                Files.write(file, Arrays.copyOf(whole, left));
                Files.write(resume(file), recorded);
                Files.write(folder.resolve(name + ".resume.new"), Arrays.copyOf(recorded, left % recorded.length));
                ExportSummary summary = export(file).write(OkrSources.merge(NORTH));
                assertThat(summary.items()).isEqualTo(15);
                assertThat(Files.readAllBytes(file))
                        .as("page " + page + ", byte " + left)
                        .isEqualTo(whole);
                assertOnly(file);
            }
        }
    }

    @Test
    void write_killedBeforeTheLastDeletion_hasNothingLeftToDo() throws IOException {
        Path file = folder.resolve("okr.csv");
        byte[] whole = uninterrupted("okr.csv");
        OkrToken end = null;
        for (OkrPage page : OkrSources.merge(NORTH).pages()) {
            end = page.next();
        }
        Files.write(file, whole);
        Files.writeString(resume(file), new ResumePoint("csv", whole.length, 15, sha256(whole), end, null).text());
        assertThat(export(file).write(OkrSources.merge(counting(NORTH))))
                .isEqualTo(new ExportSummary(file, 0, 15, List.of()));
        assertThat(asked).hasValue(0);
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        assertOnly(file);
    }

    @Test
    void write_fileOfACompleteExport_isReplaced() throws IOException {
        Path file = folder.resolve("okr.csv");
        Files.writeString(file, "x".repeat(100_000));
        assertThat(export(file).write(OkrSources.merge(NORTH)).written()).isEqualTo(15);
        assertThat(Files.readAllBytes(file)).isEqualTo(uninterrupted("okr.csv"));
    }

    @Test
    void write_killedWhileItReplacesAnOldFile_neverTakesTheOldForTheNew() throws IOException {
        Path file = folder.resolve("okr.csv");
        Files.writeString(file, "old");
        crashAt(file, 0);
        assertThat(resume(file)).as("mark of an unfinished export").exists();
        Files.writeString(file, "old");
        assertThat(export(file).write(OkrSources.merge(NORTH)).isComplete()).isTrue();
        assertThat(Files.readAllBytes(file)).isEqualTo(uninterrupted("okr.csv"));
    }

    @Test
    void write_sourcesWithAStartOfTheirOwn_writesWhatComesAfterIt() throws IOException {
        Path file = folder.resolve("okr.jsonl");
        Iterator<OkrPage> pages = OkrSources.merge(NORTH).pages().iterator();
        pages.next();
        OkrSources rest = OkrSources.merge(NORTH).startingAt(pages.next().next());
        assertThat(export(file).write(rest).written()).isEqualTo(9);
        assertThat(ExportedFile.ids(file)).isEqualTo(NORTH.ids().subList(6, 15));
    }

    @Test
    void write_oneMoreSourceThanBefore_readsItFromItsStart() throws IOException {
        Path file = folder.resolve("okr.csv");
        crashAt(file, 3);
        assertThat(export(file).write(OkrSources.merge(SOUTH, NORTH)).written()).isEqualTo(14);
        assertEachOnce(file, NORTH, SOUTH);
    }

    @Test
    void write_diskRefuses_goesOnWhenItNoLongerDoes() throws IOException {
        Path file = folder.resolve("okr.csv");
        crashAt(file, 2);
        Path inTheWay =
                Files.createDirectories(folder.resolve("okr.csv.resume.new").resolve("full"));
        assertThatThrownBy(() -> export(file).write(OkrSources.merge(counting(NORTH))))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot write " + file);
        assertThat(asked).hasValue(0);
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        assertThat(export(file).write(OkrSources.merge(NORTH)).items()).isEqualTo(15);
        assertThat(Files.readAllBytes(file)).isEqualTo(uninterrupted("okr.csv"));
    }

    private void assertOnly(Path file) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(file, lock(file));
        }
    }
}
