package io.github.okr4j.examples;

import io.github.okr4j.okr.OkrItem;
import io.github.okr4j.okr.OkrKind;
import io.github.okr4j.okr.OkrOwner;
import io.github.okr4j.okr.OkrVendor;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the report says, gathered item by item: figures of all, and the most urgent ones themselves. Bounded in size.
 *
 * <p>The template engine calls public methods only, here and in what is reached from here.
 */
final class ReportFigures {
    /** As many rows as a browser sorts at once without a pause. */
    static final int MOST_ROWS = 2_000;

    static final int MOST_OWNERS = 20;

    private static final int MOST_PARENTS = 5_000;
    private static final int MOST_OWNERS_COUNTED = 10_000;
    private static final int MONTHS_BACK = 12;
    private static final int MONTHS_AHEAD = 24;

    private final LocalDate today;
    private final PriorityQueue<ReportRow> rows = new PriorityQueue<>(ReportRow.ORDER.reversed());
    /** Items that are not urgent, but that urgent ones may belong to. */
    private final Map<String, ReportRow> parents = new HashMap<>();

    private final Map<OkrVendor, Tally> vendors = new EnumMap<>(OkrVendor.class);
    private final Map<String, Tally> owners = new HashMap<>();
    private final Tally uncountedOwners = new Tally();
    private final Tally noOwner = new Tally();
    private final TreeMap<YearMonth, Tally> months = new TreeMap<>();
    private final Tally noDue = new Tally();
    private final Tally total = new Tally();

    ReportFigures(LocalDate today) {
        this.today = today;
    }

    /** A line of a table of totals. */
    record Line(String name, Tally tally) {}

    /** Counts an item of a source. */
    void add(String source, OkrItem item) {
        ReportRow row = ReportRow.of(source, item, today);
        keep(row);
        total.add(row);
        vendors.computeIfAbsent(item.vendor(), any -> new Tally()).add(row);
        countOwners(item, row);
        if (row.due() == null) {
            noDue.add(row);
        } else {
            months.computeIfAbsent(month(row.due()), any -> new Tally()).add(row);
        }
    }

    public LocalDate today() {
        return today;
    }

    public Tally total() {
        return total;
    }

    /** The most urgent items and the ones they belong to, the worst first. */
    List<ReportRow> rows() {
        List<ReportRow> urgent = rows.stream().sorted(ReportRow.ORDER).toList();
        if (parents.isEmpty()) {
            return urgent;
        }
        Map<String, ReportRow> known = new HashMap<>(parents);
        urgent.forEach(row -> known.putIfAbsent(row.key(), row));
        Set<ReportRow> listed = identitySet();
        for (ReportRow row : urgent) {
            Collection<ReportRow> missing = missing(row, known, listed);
            boolean fits = listed.size() + missing.size() <= MOST_ROWS;
            if (listed.size() < MOST_ROWS) {
                listed.addAll(fits ? missing : List.of(row));
            }
        }
        return listed.stream().sorted(ReportRow.ORDER).toList();
    }

    /** Titles of items by their keys; of many items, of the most urgent ones and those that they may belong to. */
    Map<String, String> titles() {
        Map<String, String> titles = new HashMap<>();
        Stream.concat(rows.stream(), parents.values().stream())
                .filter(row -> row.title() != null)
                .forEach(row -> titles.put(row.key(), row.title()));
        return titles;
    }

    public int omitted() {
        return total.items() - rows.size();
    }

    Tally of(OkrVendor vendor) {
        return vendors.getOrDefault(vendor, new Tally());
    }

    public List<Line> vendors() {
        return vendors.entrySet().stream()
                .map(vendor -> new Line(vendor.getKey().label(), vendor.getValue()))
                .toList();
    }

    /** Who has most in danger first; those beyond the limit as one. */
    public List<Line> owners() {
        List<Line> all = owners.entrySet().stream()
                .map(owner -> new Line(owner.getKey(), owner.getValue()))
                .sorted(Comparator.comparingInt((Line line) -> -line.tally().inDanger())
                        .thenComparingInt(line -> -line.tally().overdue())
                        .thenComparingInt(line -> -line.tally().items())
                        .thenComparing(Line::name))
                .collect(Collectors.toCollection(ArrayList::new));
        Tally others = new Tally();
        others.add(uncountedOwners);
        all.stream().skip(MOST_OWNERS).forEach(line -> others.add(line.tally()));
        List<Line> shown = new ArrayList<>(all.subList(0, Math.min(MOST_OWNERS, all.size())));
        if (others.items() > 0) {
            shown.add(new Line("All other owners", others));
        }
        if (noOwner.items() > 0) {
            shown.add(new Line("No owner", noOwner));
        }
        return shown;
    }

    /** Month after month, without gaps. */
    List<Line> timeline() {
        List<Line> lines = new ArrayList<>();
        if (!months.isEmpty()) {
            for (YearMonth month = months.firstKey(); !month.isAfter(months.lastKey()); month = month.plusMonths(1)) {
                lines.add(new Line(name(month), months.getOrDefault(month, new Tally())));
            }
        }
        if (noDue.items() > 0) {
            lines.add(new Line("No due date", noDue));
        }
        return lines;
    }

    private void keep(ReportRow row) {
        rows.add(row);
        if (rows.size() > MOST_ROWS) {
            ReportRow calm = rows.remove();
            if (calm.kind() != OkrKind.KEY_RESULT && parents.size() < MOST_PARENTS) {
                parents.putIfAbsent(calm.key(), calm);
            }
        }
    }

    /** The row and what it belongs to, up to what is listed already. */
    private static Collection<ReportRow> missing(ReportRow row, Map<String, ReportRow> known, Set<ReportRow> listed) {
        Set<ReportRow> missing = identitySet();
        @Nullable ReportRow next = row;
        while (next != null && !listed.contains(next) && missing.add(next)) {
            String parent = next.parentKey();
            next = parent == null ? null : known.get(parent);
        }
        return missing;
    }

    /** Two items may look the same. */
    private static Set<ReportRow> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private void countOwners(OkrItem item, ReportRow row) {
        if (item.owners().isEmpty()) {
            noOwner.add(row);
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        for (OkrOwner owner : item.owners()) {
            names.add(ReportRow.ownerKey(item, owner));
        }
        for (String name : names) {
            Tally tally = owners.get(name);
            if (tally == null && owners.size() < MOST_OWNERS_COUNTED) {
                tally = new Tally();
                owners.put(name, tally);
            }
            (tally == null ? uncountedOwners : tally).add(row);
        }
    }

    /** What lies far off is gathered at the ends, so that a goal of the year 9999 does not make a page of its own. */
    private YearMonth month(LocalDate due) {
        YearMonth month = YearMonth.from(due);
        YearMonth first = YearMonth.from(today).minusMonths(MONTHS_BACK + 1);
        YearMonth last = YearMonth.from(today).plusMonths(MONTHS_AHEAD + 1);
        return month.isBefore(first) ? first : month.isAfter(last) ? last : month;
    }

    private String name(YearMonth month) {
        YearMonth now = YearMonth.from(today);
        if (month.equals(now.minusMonths(MONTHS_BACK + 1))) {
            return month + " and before";
        }
        return month.equals(now.plusMonths(MONTHS_AHEAD + 1)) ? month + " and after" : month.toString();
    }
}
