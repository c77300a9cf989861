package io.github.okr4j.examples;

import io.github.okr4j.okr.OkrChanges;
import io.github.okr4j.okr.OkrChanges.Aspect;
import io.github.okr4j.okr.OkrChanges.Moved;
import io.github.okr4j.okr.OkrOwner;
import io.github.okr4j.okr.OkrSnapshot.Entry;
import io.github.okr4j.okr.OkrStatus;
import io.github.okr4j.okr.OkrStatus.State;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What changed since an export, in words. Lists a limited number of changes and counts all of them. */
final class ReportChanges {
    /** For a report that is not compared with anything. */
    static final ReportChanges NONE =
            new ReportChanges(null, new OkrChanges(List.of(), List.of(), List.of(), List.of()), Map.of());

    /** How many changes of each sort are listed. */
    static final int MOST_OF_EACH = 200;

    private static final String MISSING = "–";
    private static final int TEXT = 120;

    private final @Nullable String since;
    private final OkrChanges changes;
    private final Map<String, String> titles;
    private final Map<String, Change> marks = new HashMap<>();

    /**
     * Creates the changes of a report.
     *
     * @param since the name of the export, or null if there is none
     * @param changes the changes since then
     * @param titles titles of items by {@link ReportRow#key(String, String)}, for the items that changed ones belong to
     */
    ReportChanges(@Nullable String since, OkrChanges changes, Map<String, String> titles) {
        this.since = since;
        this.changes = changes;
        this.titles = titles;
        changes.created().forEach(entry -> marks.put(key(entry), Change.NEW));
        changes.moved().forEach(moved -> marks.put(key(moved.after()), Change.MOVED));
    }

    /** A sort of change. */
    enum Change {
        NEW,
        MOVED,
        GONE
    }

    /** A changed item. */
    record Shown(
            Change change,
            String vendor,
            @Nullable String title,
            @Nullable String parentTitle,
            List<Difference> differences) {
        public String label() {
            return Wording.of(change);
        }
    }

    /** A value that moved, before and after. */
    record Difference(String aspect, String before, String after) {}

    @Nullable
    public String since() {
        return since;
    }

    public int created() {
        return changes.created().size();
    }

    public int gone() {
        return changes.gone().size();
    }

    public int moved() {
        return changes.moved().size();
    }

    public int uncertain() {
        return changes.uncertain().size();
    }

    /** What moved, what is new and what is gone. */
    public List<Shown> shown() {
        Stream<Shown> moved = changes.moved().stream()
                .limit(MOST_OF_EACH)
                .map(one -> shown(Change.MOVED, one.after(), differences(one)));
        return Stream.of(moved, unmoved(Change.NEW, changes.created()), unmoved(Change.GONE, changes.gone()))
                .flatMap(Function.identity())
                .toList();
    }

    /** How many changes are not listed. */
    public int omitted() {
        return Stream.of(changes.moved(), changes.created(), changes.gone())
                .mapToInt(list -> Math.max(0, list.size() - MOST_OF_EACH))
                .sum();
    }

    /** What happened to a row, or null. */
    @Nullable
    public Change of(ReportRow row) {
        return marks.get(row.key());
    }

    private Stream<Shown> unmoved(Change change, List<Entry> entries) {
        return entries.stream().limit(MOST_OF_EACH).map(entry -> shown(change, entry, List.of()));
    }

    private Shown shown(Change change, Entry entry, List<Difference> differences) {
        String parent = entry.parentId() == null ? null : titles.get(ReportRow.key(entry.source(), entry.parentId()));
        return new Shown(change, entry.vendor().label(), clip(entry.title()), clip(parent), differences);
    }

    private static List<Difference> differences(Moved moved) {
        List<Difference> differences = new ArrayList<>();
        for (Aspect aspect : moved.aspects()) {
            Function<Entry, String> text = text(aspect, moved);
            String before = text.apply(moved.before());
            String after = text.apply(moved.after());
            if (aspect == Aspect.PROGRESS && before.equals(after)) { // it moved by less than a rounded figure shows
                before = exact(moved.before());
                after = exact(moved.after());
            }
            differences.add(new Difference(Wording.of(aspect), before, after));
        }
        return differences;
    }

    private static Function<Entry, String> text(Aspect aspect, Moved moved) {
        return switch (aspect) {
            case PROGRESS -> hasFraction(moved) ? ReportChanges::percent : entry -> figure(entry.current());
            case STATUS -> entry -> status(entry.status());
            case OWNERS -> ReportChanges::owners;
            case DUE -> entry -> Objects.toString(entry.due(), MISSING);
            case TITLE -> entry -> Objects.requireNonNullElse(clip(entry.title()), MISSING);
        };
    }

    private static boolean hasFraction(Moved moved) {
        return moved.before().progress().fraction() != null
                || moved.after().progress().fraction() != null;
    }

    private static String percent(Entry entry) {
        BigDecimal fraction = entry.progress().fraction();
        return fraction == null ? MISSING : Wording.percent(fraction) + " %";
    }

    private static String exact(Entry entry) {
        BigDecimal fraction = entry.progress().fraction();
        return String.valueOf(fraction == null ? entry.current() : fraction);
    }

    private static String figure(@Nullable BigDecimal figure) {
        return figure == null ? MISSING : Wording.figure(figure);
    }

    private static String status(OkrStatus status) {
        String word = clip(status.vendorText());
        if (word == null) {
            return Wording.of(status.state());
        }
        return status.state() == State.UNKNOWN ? word : Wording.of(status.state()) + " (" + word + ")";
    }

    private static String owners(Entry entry) {
        String names = entry.owners().stream().map(OkrOwner::display).sorted().collect(Collectors.joining(", "));
        return names.isEmpty() ? MISSING : Wording.clip(names, TEXT);
    }

    private static @Nullable String clip(@Nullable String text) {
        return text == null || text.isBlank() ? null : Wording.clip(text, TEXT);
    }

    private static String key(Entry entry) {
        return ReportRow.key(entry.source(), entry.id());
    }
}
