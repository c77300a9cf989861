package io.github.okr4j.okr.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.okr4j.core.contract.SmallJvm;
import io.github.okr4j.core.contract.SmallJvm.Run;
import io.github.okr4j.okr.OkrSources;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparison needs memory for ids and compared values, not for the vendors' records. */
class TwoHundredThousandChangesTest {
    private static final int HEAP = 256;

    @TempDir
    private Path folder;

    @Test
    void between_exportAndReadingOf200000MovedItems_fitInASmallHeap() throws Exception {
        Path file = folder.resolve("okr.jsonl");
        ExportSummary exported = OkrExport.jsonLines(file).write(OkrSources.merge(ChangesProgram.ITEMS));
        assertThat(exported.items()).isEqualTo(200_000);

        Run run = new SmallJvm(folder, HEAP, ChangesProgram.class).run(file.toString());

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).isEqualToIgnoringNewLines("200000");
    }
}
