package io.github.okr4j.okr.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.clickup.ClickUpClient;
import io.github.okr4j.core.RetryPolicy;
import io.github.okr4j.core.error.ForbiddenException;
import io.github.okr4j.okr.ClickUpOkr;
import io.github.okr4j.okr.OkrSources;
import io.github.okr4j.testkit.Fault;
import io.github.okr4j.testkit.clickup.FakeClickUp;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export of which single items cannot be read. */
class ExportMissingTest {
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

    @Test
    void write_oneGoalOf120Unreadable_exportsTheOthersAndTriesItAgainUntilItIsThere() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            ids.add(fake.addGoal("Goal " + i));
        }
        String missing = ids.get(30);
        fake.inject(Fault.status(403).on("GET", "/goal/" + missing).always());
        Path file = folder.resolve("okr.csv");
        OkrExport export = OkrExport.csv(file);

        assertMissing(export.write(sources), 119, missing);
        assertMissing(export.write(sources), 0, missing);
        fake.clearFaults();
        ExportSummary last = export.write(sources);

        assertThat(last).isEqualTo(new ExportSummary(file, 1, 120, List.of()));
        assertThat(last.isComplete()).isTrue();
        assertThat(folder.resolve("okr.csv.resume")).doesNotExist();
        assertThat(ExportedFile.ids(file))
                .containsExactlyInAnyOrderElementsOf(
                        ids.stream().map(id -> "clickup:goal:" + id).toList());
    }

    private static void assertMissing(ExportSummary summary, long written, String id) {
        assertThat(summary.written()).isEqualTo(written);
        assertThat(summary.items()).isEqualTo(119);
        assertThat(summary.isComplete()).isFalse();
        assertThat(summary.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.source()).isEqualTo("clickup");
            assertThat(failure.id()).isEqualTo("clickup:goal:" + id);
            assertThat(failure.reason()).isInstanceOf(ForbiddenException.class);
        });
    }
}
