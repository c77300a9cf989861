package io.github.okr4j.kafka;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a consumer knows of the items of a topic. An example to copy: it takes the parts of a record, however your consumer
 * deserializes them.
 */
final class ItemTable {
    private final Map<String, Entry> entries = new HashMap<>();

    /** An item as it was received last, and in which reading of its account. */
    record Entry(Object value, @Nullable String parentId, String account, long reading) {}

    /**
     * Takes an item.
     *
     * @param key the record's key
     * @param item its value and where it is from, or null for a record without a value
     * @return whether the item is new or has changed
     */
    boolean item(String key, @Nullable Entry item) {
        if (item == null) {
            return entries.remove(key) != null;
        }
        Entry before = entries.put(key, item);
        return before == null || !before.value().equals(item.value());
    }

    /**
     * Takes a marker.
     *
     * @param failed its ids of what could not be read
     * @return the ids of the items that are gone, which are removed
     */
    List<String> marker(String account, long reading, Collection<String> failed) {
        List<String> gone = new ArrayList<>();
        entries.forEach((id, item) -> {
            String parent = item.parentId();
            // List.of(…).contains(null) throws.
            boolean unread = failed.contains(id) || (parent != null && failed.contains(parent));
            boolean seen = item.reading() == reading || item.reading() == reading - 1;
            if (item.account().equals(account) && !seen && !unread) {
                gone.add(id);
            }
        });
        gone.forEach(entries::remove);
        return gone;
    }

    Map<String, Entry> entries() {
        return Map.copyOf(entries);
    }
}
