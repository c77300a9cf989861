package io.github.okr4j.testkit.pipedrive;

import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Sequence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The goals of one Pipedrive company, deleted ones included, each with its progress. */
final class PipedriveStore {

    static final long CURRENT_USER_ID = 7L;

    private final Sequence sequence = new Sequence();
    private final Map<String, Entry> goals = new LinkedHashMap<>();

    private static final class Entry {
        private final Map<String, @Nullable Object> goal;
        private final NavigableMap<LocalDate, BigDecimal> progressByDay = new TreeMap<>();
        private BigDecimal progress = BigDecimal.ZERO;
        private boolean deleted;

        Entry(Map<String, @Nullable Object> goal) {
            this.goal = goal;
        }
    }

    /** Adds a goal that consists of what is given and of what only the vendor sets. */
    String add(Map<String, ?> given) {
        String id = sequence.nextHex();
        Map<String, @Nullable Object> goal = Json.object("id", id, "owner_id", CURRENT_USER_ID);
        goal.putAll(Json.copy(given));
        goal.put("id", id);
        goal.putIfAbsent("is_active", true);
        goal.putIfAbsent("report_ids", List.of(sequence.nextHex()));
        goals.put(id, new Entry(goal));
        return id;
    }

    void update(String id, Map<String, @Nullable Object> changes) {
        entry(id).goal.putAll(Json.copy(changes));
    }

    void delete(String id) {
        entry(id).deleted = true;
    }

    boolean isDeleted(String id) {
        return entry(id).deleted;
    }

    /** Whether a request can reach the goal. */
    boolean isVisible(String id) {
        return goals.containsKey(id) && !isDeleted(id);
    }

    void setProgress(String id, Number progress) {
        entry(id).progress = Json.plain(progress);
    }

    void addProgress(String id, LocalDate day, Number amount) {
        entry(id).progressByDay.merge(day, Json.plain(amount), BigDecimal::add);
    }

    BigDecimal progress(String id, PipedrivePeriod asked) {
        Entry entry = entry(id);
        LocalDate end = asked.end() == null ? LocalDate.MAX : asked.end();
        return entry.progressByDay.subMap(asked.start(), true, end, true).values().stream()
                .reduce(entry.progress, BigDecimal::add);
    }

    Map<String, @Nullable Object> goal(String id) {
        return Json.copy(entry(id).goal);
    }

    /** The goals themselves, to be written or copied before they are shown. */
    List<Map<String, @Nullable Object>> find(Predicate<Map<String, @Nullable Object>> filter) {
        return goals.values().stream()
                .filter(entry -> !entry.deleted)
                .map(entry -> entry.goal)
                .filter(filter)
                .toList();
    }

    private Entry entry(String id) {
        Entry entry = goals.get(id);
        if (entry == null) {
            throw new IllegalArgumentException("this fake has no goal " + id);
        }
        return entry;
    }
}
