package io.github.okr4j.benchmarks.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as Markdown: the targets first, then a table for every measurement. */
final class Report {
    private static final String BEGIN = "<!-- figures: begin, written by benchmarks/run --write -->";
    private static final String END = "<!-- figures: end -->";

    private final long begun = System.nanoTime();
    private final List<String> targets = new ArrayList<>();
    private final List<String> details = new ArrayList<>();

    /**
     * A target of the project.
     *
     * @param what is measured
     * @param measured the figure
     * @param most what it must not exceed
     */
    void atMost(String what, Stats measured, double most) {
        target(what, "≤ " + ratio(most), withQuartiles(measured), measured.median() <= most);
    }

    /**
     * A target of the project.
     *
     * @param what is measured
     * @param measured the figure
     * @param least what it must reach
     */
    void atLeast(String what, Stats measured, double least) {
        target(what, "≥ " + ratio(least), withQuartiles(measured), measured.median() >= least);
    }

    void target(String what, String goal, String measured, boolean met) {
        targets.add(cells(what, goal, measured, met ? "met" : "missed"));
    }

    void section(String title) {
        details.add("\n### " + title + "\n");
        System.err.println(minutes() + " " + title);
    }

    void header(String... columns) {
        details.add(cells(columns));
        details.add("|---".repeat(columns.length) + "|");
    }

    void row(String... columns) {
        details.add(cells(columns));
    }

    private static String cells(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String withQuartiles(Stats stats) {
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", stats.median(), stats.lower(), stats.upper());
    }

    static String number(double value) {
        if (value >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        String text = String.format(Locale.ROOT, "%,.1f", value);
        return text.equals("-0.0") ? "0.0" : text;
    }

    String markdown() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("Run of " + LocalDate.now(ZoneOffset.UTC) + " on " + machine() + ". It took " + minutes()
                + " minutes.\n");
        lines.add("| Ratio | target | measured (quartiles) | |");
        lines.add("|---|---|---|---|");
        lines.addAll(targets);
        lines.addAll(details);
        return String.join("\n", lines) + "\n";
    }

    /** Puts the tables between the marks of a page. */
    void write(Path page) throws IOException {
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        if (begin < BEGIN.length() || end < begin) {
            throw new IllegalStateException(page + " lacks the marks " + BEGIN + " and " + END);
        }
        Files.writeString(page, text.substring(0, begin) + "\n\n" + markdown() + "\n" + text.substring(end));
    }

    private String minutes() {
        return number((System.nanoTime() - begun) / 60e9);
    }

    private static String machine() throws IOException {
        String model = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
        return Jvm.CORES + " cores (" + model + "), JDK " + Runtime.version() + ", " + System.getProperty("os.name")
                + " " + System.getProperty("os.version");
    }
}
