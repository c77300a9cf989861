package io.github.okr4j.examples;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row in its place in the list.
 *
 * @param row the row
 * @param level how many rows it is below; 0 for a root
 * @param parent the place in the list of the row that it belongs to, or null
 * @param parentTitle the title of that row, or null
 * @param urgency the highest urgency of the row and the rows below it
 * @param note why it is a root although its item names a parent, or null
 */
record TreeRow(
        ReportRow row,
        int level,
        @Nullable Integer parent,
        @Nullable String parentTitle,
        Urgency urgency,
        @Nullable String note) {
    private static final List<Urgency> BY_URGENCY = List.of(Urgency.values());
    private static final int DEEPEST_INDENT = 5;

    /** The level as far as there is room for it. */
    public int indent() {
        return Math.min(level, DEEPEST_INDENT);
    }

    public int rank() {
        return BY_URGENCY.indexOf(urgency);
    }
}
