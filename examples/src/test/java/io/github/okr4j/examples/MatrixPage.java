package io.github.okr4j.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The measured part of {@code docs/reliability.md}, between two marks; what is around them is written by hand. */
final class MatrixPage {
    static final Path FILE = Path.of("..", "docs", "reliability.md");

    private static final String BEGIN = "<!-- fault matrix: begin, written by the build -->\n";
    private static final String END = "<!-- fault matrix: end -->\n";

    private final MatrixExpectations expectations;
    private final Map<String, Measured> rows = new LinkedHashMap<>();

    private static final class Measured {
        private final Map<OperationClass, Set<String>> results = new EnumMap<>(OperationClass.class);
        private final Set<FaultVendor> vendors = EnumSet.noneOf(FaultVendor.class);
        private int cells;
        private int requests;
    }

    MatrixPage(MatrixExpectations expectations) {
        this.expectations = expectations;
    }

    void add(MatrixCell cell, MatrixCell.Result result) {
        Measured row = rows.computeIfAbsent(cell.fault().name(), name -> new Measured());
        row.results
                .computeIfAbsent(cell.operationClass(), key -> new TreeSet<>(Comparator.naturalOrder()))
                .add(result.text());
        row.vendors.add(cell.vendor());
        row.cells++;
        row.requests += result.requests();
    }

    int cells() {
        return rows.values().stream().mapToInt(row -> row.cells).sum();
    }

    /** The page with its measured part replaced. */
    String updated() throws IOException {
        String page = Files.readString(FILE).replace("\r\n", "\n");
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException(FILE + " lacks the marks of the fault matrix");
        }
        return page.substring(0, begin + BEGIN.length()) + "\n" + measured() + "\n" + page.substring(end);
    }

    private String measured() {
        int requests = rows.values().stream().mapToInt(row -> row.requests).sum();
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "%d faults, %d cells, %d requests counted on the server.\n",
                rows.size(),
                cells(),
                requests));
        String section = "";
        for (Map.Entry<String, Measured> row : rows.entrySet()) {
            MatrixExpectations.Row expected = expectations.rows().get(row.getKey());
            if (!expected.section().equals(section)) {
                section = expected.section();
                text.append("\n### ").append(section).append("\n\n").append(head());
            }
            text.append(line(row.getKey(), row.getValue(), expected.connection()));
        }
        return text.toString();
    }

    private static String head() {
        StringBuilder head = new StringBuilder("| Fault |");
        StringBuilder rule = new StringBuilder("|---|");
        for (OperationClass each : OperationClass.values()) {
            head.append(' ').append(each.title()).append(" |");
            rule.append("---|");
        }
        return head + " Connection | Vendors | Cells | Requests |\n" + rule + "---|---|---|---|\n";
    }

    private static String line(String name, Measured row, String connection) {
        StringBuilder line = new StringBuilder("| ").append(name).append(" |");
        for (OperationClass each : OperationClass.values()) {
            Set<String> results = row.results.getOrDefault(each, Set.of("–"));
            line.append(' ')
                    .append(results.stream().map(MatrixPage::readable).collect(Collectors.joining("<br>")))
                    .append(" |");
        }
        String vendors = row.vendors.size() == FaultVendor.values().length
                ? "all"
                : row.vendors.stream().map(FaultVendor::title).collect(Collectors.joining(", "));
        return line + " " + connection + " | " + vendors + " | " + row.cells + " | " + row.requests + " |\n";
    }

    /** {@code ServerException UNKNOWN no 1 0s} becomes {@code `ServerException`, UNKNOWN, not retryable, 1, 0 s}. */
    private static String readable(String result) {
        String[] words = result.split(" ", -1);
        if (words.length == 1) {
            return result;
        }
        String waits = words[words.length - 1];
        String counts = words[words.length - 2] + (waits.equals("0s") ? "" : ", waits " + waits.replace("s", " s"));
        if (words.length == 3) {
            return words[0] + ", " + counts;
        }
        return "`" + words[0] + "`, " + words[1] + ", " + (words[2].equals("yes") ? "retryable" : "final") + ", "
                + counts;
    }
}
