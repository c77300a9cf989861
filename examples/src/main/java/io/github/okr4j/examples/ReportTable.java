package io.github.okr4j.examples;

import io.github.okr4j.examples.ReportChanges.Shown;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints the report as a table of fixed columns, with totals per vendor. */
final class ReportTable {
    private static final String LINE = "%-16s  %-20s  %-10s  %-34s  %-18s  %-21s  %s%n";
    private static final int BAR = 10;
    private static final int MOST_ROWS = 200;
    private static final int MOST_CHANGES = 50;

    private ReportTable() {}

    static void print(PrintStream out, ReportFigures figures, ReportChanges changes) {
        out.printf(LINE, "VENDOR", "STATUS", "KIND", "TITLE", "OWNER", "PROGRESS", "DUE");
        out.println("-".repeat(141));
        ReportTree.of(figures.rows()).stream().limit(MOST_ROWS).forEach(row -> print(out, row));
        if (figures.total().items() > MOST_ROWS) {
            out.println("… and " + (figures.total().items() - MOST_ROWS) + " less urgent ones");
        }
        out.println();
        figures.vendors().forEach(line -> total(out, line.name(), line.tally()));
        total(out, "Total", figures.total());
        if (changes.since() != null) {
            out.println();
            print(out, changes);
        }
    }

    private static void print(PrintStream out, ReportChanges changes) {
        out.printf(
                "Since %s: %d moved, %d new, %d gone%n",
                clean(changes.since()), changes.moved(), changes.created(), changes.gone());
        if (changes.uncertain() > 0) {
            out.println(changes.uncertain() + " items cannot be compared, because one of the readings is incomplete");
        }
        List<Shown> shown = changes.shown();
        shown.stream().limit(MOST_CHANGES).forEach(change -> print(out, change));
        int omitted = changes.omitted() + Math.max(0, shown.size() - MOST_CHANGES);
        if (omitted > 0) {
            out.println("… and " + omitted + " more changes");
        }
    }

    private static void print(PrintStream out, Shown change) {
        String parent = change.parentTitle() == null ? "" : " in " + change.parentTitle();
        String differences = change.differences().stream()
                .map(moved -> moved.aspect() + " " + moved.before() + " -> " + moved.after())
                .collect(Collectors.joining(", "));
        out.printf(
                "%-5s  %-16s  %s%s%n",
                change.label(),
                change.vendor(),
                clean((change.title() == null ? "-" : change.title()) + parent),
                differences.isEmpty() ? "" : ": " + clean(differences));
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

    private static String cell(@Nullable Object value, int width) {
        String text = value == null ? "-" : clean(value.toString());
        return text.length() <= width ? text : text.substring(0, width - 3) + "...";
    }

    /** Titles come from strangers: control characters would reach the terminal as commands. */
    private static String clean(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ");
    }
}
