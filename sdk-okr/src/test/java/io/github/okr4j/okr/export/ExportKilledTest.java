package io.github.okr4j.okr.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.okr.OkrSources;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real process is killed while it exports: the next one goes on where it was. */
class ExportKilledTest {
    private static final int PAGES = 120;
    private static final int PAGE_SIZE = 50;
    private static final NumberedItems ALL = NumberedItems.of("acme", PAGES, PAGE_SIZE);

    @TempDir
    private Path folder;

    private Process program;

    @AfterEach
    void stop() {
        program.destroyForcibly();
    }

    @ParameterizedTest
    @ValueSource(strings = {"okr.csv", "okr.jsonl"})
    void killed_anywhereAgainAndAgain_eachItemIsThereOnce(String name) throws Exception {
        Path file = folder.resolve(name);
        for (int page : List.of(0, 1, 20, 61)) {
            killAt(file, page);
        }
        ExportSummary last = export(file).write(OkrSources.merge(ALL));
        assertThat(last.items()).isEqualTo(PAGES * PAGE_SIZE);
        assertThat(last.written()).as("read after the last kill").isLessThanOrEqualTo((PAGES - 60) * PAGE_SIZE);
        assertThat(ExportedFile.ids(file)).isEqualTo(ALL.ids());
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder(name, name + ".lock");
    }

    @Test
    void write_whileAnotherProcessWrites_isRefusedUntilThatIsGone() throws Exception {
        Path file = folder.resolve("okr.csv");
        try (BufferedReader output = start(file, 1)) {
            assertThat(output.readLine()).isEqualTo("0");
            assertThatThrownBy(() -> export(file).write(OkrSources.merge(ALL)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("is being written by another export");
        }
        kill();
        assertThat(export(file).write(OkrSources.merge(ALL)).isComplete()).isTrue();
        assertThat(ExportedFile.ids(file)).isEqualTo(ALL.ids());
    }

    @Test
    void write_fileReadWhileItIsWritten_keepsAnotherProcessOutAllTheSame() throws Exception {
        Path file = folder.resolve("okr.jsonl");
        NumberedItems busy = ALL.asking(page -> {
            if (page == 5) {
                assertOtherProcessIsRefused(file);
            }
            return ApiCall.completed(page);
        });
        assertThat(export(file).write(OkrSources.merge(busy)).isComplete()).isTrue();
        assertThat(ExportedFile.ids(file)).isEqualTo(ALL.ids());
    }

    private void assertOtherProcessIsRefused(Path file) {
        try {
            // Closes a descriptor of the file, which ends all locks on it that this process has.
            assertThat(Files.readString(file)).isNotEmpty();
            try (BufferedReader output = start(file, -1)) {
                assertThat(output.lines()).isEmpty();
            }
            assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).as("exit code of the other process").isEqualTo(1);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Kills the program as soon as it asks for a page; it may be at work on any page behind that. */
    private void killAt(Path file, int page) throws Exception {
        try (BufferedReader output = start(file, PAGES - 1)) {
            String line = output.readLine();
            while (Integer.parseInt(line) < page) {
                line = output.readLine();
            }
        }
        kill();
        assertThat(Files.exists(folder.resolve(file.getFileName() + ".resume")))
                .as("mark of an unfinished export")
                .isTrue();
    }

    private void kill() throws InterruptedException {
        program.destroyForcibly();
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).as("killed").isTrue();
    }

    private BufferedReader start(Path file, int stuckAt) throws IOException {
        program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExportProgram.class.getName(),
                        file.toString(),
                        String.valueOf(PAGES),
                        String.valueOf(PAGE_SIZE),
                        String.valueOf(stuckAt))
                .redirectError(Redirect.INHERIT)
                .start();
        return new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
    }

    private static OkrExport export(Path file) {
        return file.toString().endsWith(".csv") ? OkrExport.csv(file) : OkrExport.jsonLines(file);
    }
}
