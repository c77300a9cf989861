package io.github.okr4j.okr.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.contract.SmallJvm;
import io.github.okr4j.core.contract.SmallJvm.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many items there are, an export holds a few pages. */
class HundredThousandItemsTest {
    private static final int HEAP = 16;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"okr.csv", "okr.jsonl"})
    void write_filesLargerThanTheHeap_areComplete(String name) throws Exception {
        Path file = folder.resolve(name);
        Run run = new SmallJvm(folder, HEAP, ExportProgram.class).run(file.toString(), "200", "500", "-1");
        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).startsWith("100000");
        assertThat(Files.size(file)).isGreaterThan(HEAP * 1_048_576L);
        try (Stream<String> lines = Files.lines(file)) {
            assertThat(lines.filter(line -> line.contains("clickup:goal:acme-")).count())
                    .isEqualTo(100_000);
        }
    }
}
