package io.github.okr4j.examples;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** Prints the report as a table of fixed columns, with totals per vendor. */
final class ReportTable {
    private static final String LINE = "%-16s  %-20s  %-10s  %-34s  %-18s  %-21s  %s%n";
    private static final int BAR = 10;
    private static final int MOST_ROWS = 200;

    private ReportTable() {}

    static void print(PrintStream out, ReportFigures figures) {
        out.printf(LINE, "VENDOR", "STATUS", "KIND", "TITLE", "OWNER", "PROGRESS", "DUE");
        out.println("-".repeat(141));
        ReportTree.of(figures.rows()).stream().limit(MOST_ROWS).forEach(row -> print(out, row));
        if (figures.total().items() > MOST_ROWS) {
            out.println("… and " + (figures.total().items() - MOST_ROWS) + " less urgent ones");
        }
        out.println();
        figures.vendors().forEach(line -> total(out, line.name(), line.tally()));
        total(out, "Total", figures.total());
    }

    private static void print(PrintStream out, TreeRow place) {
        ReportRow row = place.row();
        String indent = "  ".repeat(place.indent());
        String status = row.overdue() ? row.statusLabel() + ", late" : row.statusLabel();
        out.printf(
                LINE,
                cell(row.vendorLabel(), 16),
                cell(status, 20),
                cell(row.kindLabel(), 10),
                indent + cell(row.title(), 34 - indent.length()),
                cell(row.owners(), 18),
                progress(row),
                cell(row.due(), 10));
    }

    private static String progress(ReportRow row) {
        String percent = row.percent();
        if (percent == null) {
            return cell(row.measure(), 21);
        }
        int filled = Math.round(row.filled() * BAR / 100f);
        return "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] %6s %%".formatted(percent);
    }

    private static void total(PrintStream out, String name, Tally tally) {
        String average = tally.average() == null
                ? "progress not known"
                : "average progress " + tally.average() + " % over " + tally.known();
        out.printf(
                "%-16s  %d items, %d off track or at risk, %d overdue, %s%n",
                name, tally.items(), tally.inDanger(), tally.overdue(), average);
    }

    /** Titles come from strangers: control characters would reach the terminal as commands. */
    private static String cell(@Nullable Object value, int width) {
        String text = value == null ? "-" : value.toString().replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
        return text.length() <= width ? text : text.substring(0, width - 3) + "...";
    }
}
