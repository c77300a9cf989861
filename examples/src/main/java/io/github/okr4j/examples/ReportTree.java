package io.github.okr4j.examples;

import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrMeasure;
import io.github.okr4j.okr.OkrPeriod;
import io.github.okr4j.okr.OkrProgress;
import io.github.okr4j.okr.OkrStatus;
import io.github.okr4j.okr.OkrTree;
import io.github.okr4j.okr.OkrTree.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts each row below the one that it belongs to. What has something urgent below it comes first. */
final class ReportTree {
    private static final int PARENT_TITLE = 60;

    private ReportTree() {}

    /**
     * Arranges rows.
     *
     * @param rows the most urgent first
     * @return the same rows, each parent directly before what is below it
     */
    static List<TreeRow> of(List<ReportRow> rows) {
        Map<ReportRow, Integer> first = mostUrgent(rows);
        List<OkrItem> byUrgency = rows.stream()
                .sorted(Comparator.comparing(first::get))
                .map(ReportTree::item)
                .toList();
        List<TreeRow> placed = new ArrayList<>();
        Map<Node, Integer> places = new HashMap<>();
        for (Node node : OkrTree.of(byUrgency).nodes()) {
            Node parent = node.parent();
            ReportRow row = row(node);
            places.put(node, placed.size());
            placed.add(new TreeRow(
                    row,
                    node.depth(),
                    parent == null ? null : places.get(parent),
                    parent == null ? null : title(row(parent)),
                    rows.get(Objects.requireNonNull(first.get(row))).urgency(),
                    note(node)));
        }
        return placed;
    }

    /** For each row the place of the most urgent one of itself and what is below it. */
    private static Map<ReportRow, Integer> mostUrgent(List<ReportRow> rows) {
        Map<ReportRow, Integer> first = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            first.putIfAbsent(rows.get(i), i);
        }
        List<Node> nodes =
                OkrTree.of(rows.stream().map(ReportTree::item).toList()).nodes();
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node parent = nodes.get(i).parent();
            if (parent != null) {
                first.merge(row(parent), first.get(row(nodes.get(i))), Math::min);
            }
        }
        return first;
    }

    /** What a tree is built from; the row takes the place of the vendor's record. */
    private static OkrItem item(ReportRow row) {
        return new OkrItem(
                row.vendor(),
                row.kind(),
                row.key(),
                null,
                List.of(),
                OkrPeriod.UNKNOWN,
                OkrProgress.UNKNOWN,
                OkrMeasure.UNKNOWN,
                OkrStatus.UNKNOWN,
                row.parentKey(),
                null,
                null,
                row);
    }

    private static ReportRow row(Node node) {
        return (ReportRow) node.item().source();
    }

    private static @Nullable String title(ReportRow row) {
        return row.title() == null ? null : Wording.clip(row.title(), PARENT_TITLE);
    }

    private static @Nullable String note(Node node) {
        if (node.isCyclic()) {
            return "The items that it belongs to form a circle.";
        }
        return node.isOrphan() ? "Belongs to an item that is not listed here." : null;
    }
}
