package io.github.okr4j.okr.export;

import io.github.okr4j.okr.SourceFailure;
import java.nio.file.Path;
import java.util.List;

/**
 * What one {@link OkrExport#write write} has done.
 *
 * @param file the exported file
 * @param written how many items this write added
 * @param items how many items the file has now
 * @param failures the items that could not be read, and the sources that could not be read to their end; the next write
 *     tries them again
 */
public record ExportSummary(Path file, long written, long items, List<SourceFailure> failures) {
    /** Copies the failures. */
    public ExportSummary {
        failures = List.copyOf(failures);
    }

    /**
     * Whether the file has every item of every source.
     *
     * @return false if an item or a source failed
     */
    public boolean isComplete() {
        return failures.isEmpty();
    }
}
