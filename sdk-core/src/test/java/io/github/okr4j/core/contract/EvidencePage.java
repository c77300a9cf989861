package io.github.okr4j.core.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The figures in {@code docs/reliability.md} and other pages that evidence tests write between two marks,
 * {@code <!-- NAME: begin, written by the evidence run -->} and {@code <!-- NAME: end -->}. Everything else on the page is
 * written by hand.
 */
public final class EvidencePage {
    private static final Path FOLDER = Path.of("..", "docs");

    private EvidencePage() {}

    /**
     * Prints the figures and, with {@code -Dokr4j.docs=write}, writes them with the date of the run into {@code
     * reliability.md}.
     */
    public static void report(String name, String figures) throws IOException {
        report("reliability.md", name, figures);
    }

    /** The same for another page of {@code docs}. */
    public static void report(String page, String name, String figures) throws IOException {
        String dated = "Run of " + LocalDate.now(ZoneOffset.UTC) + " on "
                + Runtime.getRuntime().availableProcessors() + " cores, JDK " + Runtime.version() + ".\n\n"
                + figures.strip() + "\n";
        System.out.println("== " + name + "\n" + dated);
        if ("write".equals(System.getProperty("okr4j.docs"))) {
            write(FOLDER.resolve(page), name, dated);
        }
    }

    private static void write(Path file, String name, String figures) throws IOException {
        String begin = "<!-- " + name + ": begin, written by the evidence run -->\n";
        String end = "<!-- " + name + ": end -->\n";
        String page = Files.readString(file).replace("\r\n", "\n");
        int from = page.indexOf(begin);
        int to = page.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalStateException(file + " lacks the marks of the figures: " + name);
        }
        Files.writeString(file, page.substring(0, from + begin.length()) + "\n" + figures + "\n" + page.substring(to));
    }
}
