package io.github.okr4j.examples;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints rows as a table of fixed columns, with totals per vendor. */
final class ReportTable {
    private static final String LINE = "%-16s  %-34s  %-30s  %-18s  %-19s  %s%n";
    private static final int BAR = 10;

    private ReportTable() {}

    static void print(PrintStream out, List<ReportRow> rows) {
        out.printf(LINE, "VENDOR", "GOAL", "KEY RESULT", "OWNER", "PROGRESS", "DUE");
        out.printf(
                LINE, "-".repeat(16), "-".repeat(34), "-".repeat(30), "-".repeat(18), "-".repeat(19), "-".repeat(10));
        for (ReportRow row : rows) {
            out.printf(
                    LINE,
                    cell(row.vendor(), 16),
                    cell(row.goal(), 34),
                    cell(row.keyResult(), 30),
                    cell(row.owner(), 18),
                    progress(row),
                    cell(row.due(), 10));
        }
        out.println();
        totals(rows).forEach((vendor, line) -> out.printf("%-16s  %s%n", vendor, line));
    }

    private static String progress(ReportRow row) {
        BigDecimal fraction = row.progress();
        if (fraction == null) {
            return cell(row.measure(), 19);
        }
        int percent = percent(fraction);
        // Drawn within its frame, printed as it is: vendors report more than 100 and less than 0.
        int filled = Math.max(0, Math.min(BAR, Math.round(percent * BAR / 100f)));
        return "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] %4d %%".formatted(percent);
    }

    private static Map<String, String> totals(List<ReportRow> rows) {
        Map<String, String> totals = new TreeMap<>();
        rows.stream()
                .collect(Collectors.groupingBy(ReportRow::vendor, TreeMap::new, Collectors.toList()))
                .forEach((vendor, own) -> totals.put(vendor, total(own)));
        totals.put("Total", total(rows));
        return totals;
    }

    private static String total(List<ReportRow> rows) {
        long keyResults = rows.stream().filter(row -> row.keyResult() != null).count();
        List<BigDecimal> known =
                rows.stream().map(ReportRow::progress).filter(Objects::nonNull).toList();
        String average = known.isEmpty()
                ? "progress not reported"
                : "average progress %d %% over %d".formatted(average(known), known.size());
        return "%d goals, %d key results, %s".formatted(rows.size() - keyResults, keyResults, average);
    }

    private static int average(List<BigDecimal> fractions) {
        BigDecimal sum = fractions.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return percent(sum.divide(BigDecimal.valueOf(fractions.size()), 4, RoundingMode.HALF_UP));
    }

    static int percent(BigDecimal fraction) {
        return fraction.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValue();
    }

    /** Titles come from strangers: control characters would reach the terminal as commands. */
    private static String cell(@Nullable Object value, int width) {
        String text = value == null ? "-" : value.toString().replaceAll("\\p{Cntrl}", " ");
        return text.length() <= width ? text : text.substring(0, width - 3) + "...";
    }
}
