package io.github.okr4j.okr.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.testkit.clickup.FakeClickUp;
import io.github.okr4j.testkit.perdoo.FakePerdooRest;
import io.github.okr4j.testkit.performengage.FakePerformEngage;
import io.github.okr4j.testkit.pipedrive.FakePipedrive;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Four accounts of 25,000 items each, read side by side by a process of little memory that is killed on its way. */
class FourVendorsTest {
    private static final int EACH = 25_000;
    /** The list of Pipedrive's goals comes in one response of 11 MB and is kept as goals; nothing else is kept. */
    private static final int HEAP_MIB = 64;

    private static final int CLICK_UP_GOALS = 250;
    private static final int PERDOO_OBJECTIVES = 1_000;

    private final FakeClickUp clickUp = FakeClickUp.start();
    private final FakePipedrive pipedrive = FakePipedrive.start();
    private final FakePerdooRest perdoo = FakePerdooRest.start();
    private final FakePerformEngage performEngage = FakePerformEngage.start();
    private final String cycle = perdoo.addCycle("2026 Q4");

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        clickUp.close();
        pipedrive.close();
        perdoo.close();
        performEngage.close();
    }

    @Test
    void export_killedTwiceInASmallHeap_hasEachItemOnce() throws Exception {
        fill();
        Path file = folder.resolve("okr.jsonl");

        killAtMilestone(file, 300);
        killAtMilestone(file, EACH / 2);
        Process last = start(file, -1);
        try (BufferedReader output = output(last)) {
            assertThat(output.readLine()).isEqualTo(4 * EACH + " items, failures []");
            // It went on: what the killed ones had written was not read again.
            assertThat(Integer.parseInt(output.readLine())).isLessThan(4 * EACH - EACH / 3);
        }
        assertThat(last.waitFor(30, TimeUnit.SECONDS)).isTrue();

        List<String> ids = ExportedFile.ids(file);
        assertThat(ids).hasSize(4 * EACH).doesNotHaveDuplicates();
        assertThat(Files.exists(folder.resolve("okr.jsonl.resume"))).isFalse();
    }

    private void fill() {
        perdoo.pageSize(100);
        for (int i = 0; i < CLICK_UP_GOALS; i++) {
            String goal = clickUp.addGoal("Goal " + i);
            for (int k = 1; k < EACH / CLICK_UP_GOALS; k++) {
                clickUp.addKeyResult(goal, "Key result " + k, "number", 0, k, 100);
            }
        }
        LocalDate start = LocalDate.of(2026, 1, 1);
        for (int i = 0; i < EACH; i++) {
            pipedrive.addGoal("Goal " + i, pipedrive.currentUserId(), 100, start, LocalDate.of(2026, 12, 31));
            performEngage.addGoal("Goal " + i, "Noor Abadi", 0, 50, 100);
        }
        for (int i = 0; i < PERDOO_OBJECTIVES; i++) {
            String objective = perdoo.addObjective(cycle);
            for (int k = 1; k < EACH / PERDOO_OBJECTIVES; k++) {
                perdoo.addKeyResult(objective, "Key result " + k, "1.00", "2.00");
            }
        }
    }

    private void killAtMilestone(Path file, int requests) throws IOException, InterruptedException {
        Process program = start(file, requests);
        try (BufferedReader output = output(program)) {
            assertThat(output.readLine()).isEqualTo("milestone");
        } finally {
            program.destroyForcibly();
        }
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private Process start(Path file, int milestone) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP_MIB + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                ExportOfFour.class.getName(),
                file.toString(),
                String.valueOf(milestone)));
        command.addAll(Arrays.asList(
                clickUp.baseUrl(), clickUp.token(), clickUp.workspaceId(), pipedrive.baseUrl(), pipedrive.token()));
        command.addAll(Arrays.asList(perdoo.baseUrl(), perdoo.credential(), perdoo.secret(), cycle));
        command.addAll(Arrays.asList(performEngage.baseUrl(), performEngage.username(), performEngage.apiKey()));
        return new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    }

    private static BufferedReader output(Process program) {
        return new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
    }
}
