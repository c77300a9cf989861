package io.github.okr4j.testkit.performengage;

import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Query;
import io.github.okr4j.testkit.server.Sequence;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one organization has, in the order in which it was added, and how its server cuts lists. */
final class PerformEngageStore {

    private final Sequence sequence = new Sequence();
    private final Map<PerformEngageResource, Map<String, Entry>> entries = new EnumMap<>(PerformEngageResource.class);
    private int defaultPageSize = 20;
    private int maxPageSize = 100;
    private boolean bareArrays;

    /**
     * An entry.
     *
     * @param wire what the vendor shows of it
     * @param hidden what lists can be filtered by although nobody is shown it
     */
    private record Entry(Map<String, @Nullable Object> wire, Map<String, ?> hidden) {
        Map<String, @Nullable Object> filterable() {
            Map<String, @Nullable Object> all = new LinkedHashMap<>(wire);
            all.putAll(hidden);
            return all;
        }
    }

    String add(PerformEngageResource resource, Map<String, ?> given, Map<String, ?> hidden) {
        String id = resource.id(sequence.nextUuid());
        Map<String, @Nullable Object> entry = resource.newEntry();
        entry.putAll(Json.copy(given));
        entry.put("api_id", id);
        of(resource).put(id, new Entry(entry, hidden));
        return id;
    }

    boolean has(PerformEngageResource resource, String id) {
        return of(resource).containsKey(id);
    }

    Map<String, @Nullable Object> get(PerformEngageResource resource, String id) {
        return Json.copy(entry(resource, id).wire());
    }

    void change(PerformEngageResource resource, String id, Map<String, ?> changes) {
        Map<String, @Nullable Object> wire = get(resource, id);
        wire.putAll(Json.copy(changes));
        wire.put("api_id", id);
        of(resource).put(id, new Entry(wire, entry(resource, id).hidden()));
    }

    void hide(PerformEngageResource resource, String id, Map<String, ?> hidden) {
        of(resource).put(id, new Entry(entry(resource, id).wire(), hidden));
    }

    void remove(PerformEngageResource resource, String id) {
        of(resource).remove(entry(resource, id).wire().get("api_id"));
    }

    int size(PerformEngageResource resource) {
        return of(resource).size();
    }

    /** The entries that pass all filters of a query; a parameter that is no filter is ignored. */
    List<Map<String, @Nullable Object>> matching(PerformEngageResource resource, Query query) {
        Predicate<Entry> asked = any -> true;
        for (Map.Entry<String, PerformEngageFilter> filter : resource.filters().entrySet()) {
            String text = query.first(filter.getKey());
            if (text != null && !text.isEmpty()) {
                asked = asked.and(entry -> filter.getValue().admits(entry.filterable(), text));
            }
        }
        return of(resource).values().stream().filter(asked).map(Entry::wire).toList();
    }

    /** An entry as others name it. */
    Map<String, @Nullable Object> reference(PerformEngageResource resource, String id) {
        Map<String, @Nullable Object> whole = get(resource, id);
        whole.keySet().retainAll(List.of("api_id", "name", "email"));
        return whole;
    }

    List<Map<String, @Nullable Object>> references(PerformEngageResource resource, String... ids) {
        return Stream.of(ids).map(id -> reference(resource, id)).toList();
    }

    private Map<String, Entry> of(PerformEngageResource resource) {
        return entries.computeIfAbsent(resource, any -> new LinkedHashMap<>());
    }

    private Entry entry(PerformEngageResource resource, String id) {
        Entry entry = of(resource).get(id);
        if (entry == null) {
            throw new IllegalArgumentException("this fake has no " + id + " among its " + resource.word());
        }
        return entry;
    }

    int defaultPageSize() {
        return defaultPageSize;
    }

    void defaultPageSize(int size) {
        defaultPageSize = size;
    }

    int maxPageSize() {
        return maxPageSize;
    }

    void maxPageSize(int size) {
        maxPageSize = size;
    }

    boolean bareArrays() {
        return bareArrays;
    }

    void bareArrays(boolean on) {
        bareArrays = on;
    }
}
