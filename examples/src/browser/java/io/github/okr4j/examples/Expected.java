package io.github.okr4j.examples;

import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrKind;
import io.github.okr4j.okr.OkrOwner;
import io.github.okr4j.okr.OkrStatus.State;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the page must show of items, worked out a second time without the report's own classes. */
final class Expected {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final String DASH = "–";

    private Expected() {}

    /** The cells behind the name in a table of totals. */
    static String totals(List<OkrItem> all, Predicate<OkrItem> of) {
        List<OkrItem> items = all.stream().filter(of).toList();
        List<String> cells = new ArrayList<>(List.of(Integer.toString(items.size())));
        for (String status : List.of("Off track", "At risk", "No status", "On track", "Done")) {
            cells.add(Long.toString(
                    items.stream().filter(item -> word(item).equals(status)).count()));
        }
        cells.add(Long.toString(items.stream().filter(Expected::isLate).count()));
        List<BigDecimal> known = items.stream()
                .map(item -> item.progress().fraction())
                .filter(Objects::nonNull)
                .toList();
        BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        cells.add(percent(sum.divide(BigDecimal.valueOf(known.size()), 4, RoundingMode.HALF_UP)) + " % over "
                + known.size());
        return String.join(" ", cells);
    }

    static String percent(BigDecimal fraction) {
        String text =
                fraction.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString();
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static String title(OkrItem item) {
        return item.title() == null ? DASH : item.title();
    }

    static String owners(OkrItem item) {
        return item.owners().isEmpty()
                ? DASH
                : item.owners().stream().map(OkrOwner::display).collect(Collectors.joining(", "));
    }

    static String kind(OkrItem item) {
        return Map.of(
                        OkrKind.GOAL, "Goal",
                        OkrKind.OBJECTIVE, "Objective",
                        OkrKind.KEY_RESULT, "Key result",
                        OkrKind.KPI, "KPI")
                .get(item.kind());
    }

    static String word(OkrItem item) {
        return Map.of(
                        State.OFF_TRACK, "Off track",
                        State.AT_RISK, "At risk",
                        State.UNKNOWN, "No status",
                        State.ON_TRACK, "On track",
                        State.DONE, "Done")
                .get(item.status().state());
    }

    static boolean isLate(OkrItem item) {
        BigDecimal fraction = item.progress().fraction();
        return item.period().due() != null
                && item.period().due().isBefore(TODAY)
                && item.status().state() != State.DONE
                && (fraction == null || fraction.compareTo(BigDecimal.ONE) < 0);
    }

    /** The items in the order of the page before anything is sorted. */
    static List<OkrItem> byUrgency(List<OkrItem> items) {
        Comparator<OkrItem> order = Comparator.comparing(Expected::urgency)
                .thenComparing(item -> item.period().due(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(OkrItem::title)
                .thenComparing(OkrItem::id);
        return tree(
                items,
                Comparator.comparing(
                        item -> tree(items, item).stream().min(order).orElseThrow(), order));
    }

    /** Each item before the ones that belong to it; siblings by the comparator, else in the order of the items. */
    static List<OkrItem> tree(List<OkrItem> items, Comparator<OkrItem> siblings) {
        Set<String> ids = items.stream().map(OkrItem::id).collect(Collectors.toSet());
        List<OkrItem> sorted = items.stream().sorted(siblings).toList();
        return sorted.stream()
                .filter(item -> item.parentId() == null || !ids.contains(item.parentId()))
                .flatMap(root -> tree(sorted, root).stream())
                .toList();
    }

    private static List<OkrItem> tree(List<OkrItem> items, OkrItem root) {
        List<OkrItem> tree = new ArrayList<>(List.of(root));
        items.stream()
                .filter(item -> root.id().equals(item.parentId()))
                .forEach(child -> tree.addAll(tree(items, child)));
        return tree;
    }

    static Optional<OkrItem> parent(List<OkrItem> items, OkrItem item) {
        return items.stream().filter(one -> one.id().equals(item.parentId())).findFirst();
    }

    /** How urgent an item is by itself; 0 comes first. */
    static int urgency(OkrItem item) {
        int place = List.of("Off track", "At risk", "late", "No status", "On track", "Done")
                .indexOf(word(item));
        return isLate(item) && place > 2 ? 2 : place;
    }

    /** What a row shows of words; figures are not sought for here. */
    static String words(List<OkrItem> items, OkrItem item) {
        return String.join(
                        "\n",
                        parent(items, item)
                                .map(parent -> "in " + parent.title())
                                .orElse(""),
                        item.status().state() == State.UNKNOWN && item.status().vendorText() != null ? "" : word(item),
                        isLate(item) ? "Overdue" : "",
                        item.status().vendorText() == null ? "" : item.status().vendorText(),
                        title(item),
                        kind(item),
                        item.vendor().label(),
                        owners(item),
                        item.progress().basis().name(),
                        item.measure().current() == null || item.measure().unit() == null
                                ? ""
                                : item.measure().unit())
                .toLowerCase(Locale.ROOT);
    }
}
