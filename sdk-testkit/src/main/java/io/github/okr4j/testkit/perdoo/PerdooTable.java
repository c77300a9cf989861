package io.github.okr4j.testkit.perdoo;

import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Sequence;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The records of one resource, each complete: what is not given has the zero value of its type. */
final class PerdooTable {

    private static final String MODIFIED_AT = "modified_at";

    private final String kind;
    private final String allZero;
    private final Sequence sequence;
    private final Map<String, Map<String, @Nullable Object>> records = new LinkedHashMap<>();
    private int writes;

    /**
     * An empty table.
     *
     * @param kind what an error message calls a record
     * @param allZero a record of zero values as JSON
     * @param sequence gives ids and times
     */
    PerdooTable(String kind, String allZero, Sequence sequence) {
        this.kind = kind;
        this.allZero = allZero;
        this.sequence = sequence;
    }

    String add(Map<String, ?> given) {
        String id = sequence.nextUuid();
        Instant now = sequence.nextWrite();
        put(id, whole(id, now.toString(), now.toString(), given));
        return id;
    }

    /** Puts a new record in the place of the old one; only what the vendor itself sets is carried over. */
    void replace(String id, Map<String, ?> given) {
        String createdAt = String.valueOf(get(id).get("created_at"));
        put(id, whole(id, createdAt, sequence.nextWrite().toString(), given));
    }

    private void put(String id, Map<String, @Nullable Object> record) {
        writes++;
        records.put(id, record);
    }

    void remove(String id) {
        writes++;
        records.remove(id);
    }

    void removeAll(String attribute, String value) {
        writes++;
        records.values().removeIf(one -> value.equals(one.get(attribute)));
    }

    boolean has(String id) {
        return records.containsKey(id);
    }

    int size() {
        return records.size();
    }

    /** How often something was added, replaced or removed. */
    int writes() {
        return writes;
    }

    Map<String, @Nullable Object> get(String id) {
        Map<String, @Nullable Object> found = records.get(id);
        if (found == null) {
            throw new IllegalArgumentException("this fake has no " + kind + " " + id);
        }
        return Json.copy(found);
    }

    /** One attribute of a record, or null if there is no such record. */
    @Nullable
    Object attribute(String id, String name) {
        Map<String, @Nullable Object> found = records.get(id);
        return found == null ? null : found.get(name);
    }

    /** The records themselves, to be copied before they are shown: a list may be long, and a page of it short. */
    List<Map<String, @Nullable Object>> list(Predicate<Map<String, @Nullable Object>> filter) {
        return records.values().stream().filter(filter).toList();
    }

    /** An attribute that is not given gets the zero value of its type; one that nobody knows is kept. */
    private Map<String, @Nullable Object> whole(String id, String createdAt, String modifiedAt, Map<String, ?> given) {
        Map<String, @Nullable Object> complete = Json.readObject(allZero).orElseThrow();
        complete.put("id", id);
        complete.put("created_at", createdAt);
        complete.computeIfPresent(MODIFIED_AT, (name, zero) -> modifiedAt);
        Json.copy(given).forEach((name, value) -> {
            boolean setByVendor = name.equals("id") || name.equals("created_at") || name.equals(MODIFIED_AT);
            boolean nullMeansZero = value == null && complete.get(name) != null;
            if (!setByVendor && !nullMeansZero) {
                complete.put(name, value);
            }
        });
        return complete;
    }
}
