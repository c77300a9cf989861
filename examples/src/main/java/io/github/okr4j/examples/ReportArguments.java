package io.github.okr4j.examples;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a report.
 *
 * @param html the file of the page, or null if no page is wanted
 * @param since the export to compare with, or null
 */
record ReportArguments(@Nullable Path html, @Nullable Path since) {
    private static final String USAGE = "usage: OkrReport [--html report.html] [--since okr.jsonl]";

    /** Refuses what is not understood with an {@link IllegalArgumentException} that says what is. */
    static ReportArguments of(String... args) {
        Path html = null;
        Path since = null;
        for (int i = 0; i < args.length; i += 2) {
            if (args[i].equals("--html") && html == null) {
                html = file(args, i);
            } else if (args[i].equals("--since") && since == null) {
                since = file(args, i);
            } else {
                throw new IllegalArgumentException(USAGE);
            }
        }
        return new ReportArguments(html, since);
    }

    private static Path file(String[] args, int option) {
        if (option + 1 == args.length || args[option + 1].isBlank()) {
            throw new IllegalArgumentException(USAGE);
        }
        try {
            return Path.of(args[option + 1]);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException(
                    args[option] + " must be followed by a file's path: " + e.getMessage(), e);
        }
    }
}
