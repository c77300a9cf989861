package io.github.okr4j.kafka;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Which task reads which accounts. */
final class Assignment {
    private Assignment() {}

    /**
     * Distributes accounts evenly. Each is in exactly one task. Accounts that share a budget are in the same task.
     *
     * @param accounts the settings by name
     * @param maxTasks the most tasks; at least 1
     * @return the names of each task, none of them empty
     */
    static List<List<String>> distribute(SortedMap<String, Map<String, String>> accounts, int maxTasks) {
        Map<Object, List<String>> groups = new LinkedHashMap<>();
        accounts.forEach((name, settings) -> groups.computeIfAbsent(group(name, settings), key -> new ArrayList<>())
                .add(name));
        List<List<String>> tasks = new ArrayList<>();
        for (List<String> group : groups.values()) {
            if (tasks.size() < maxTasks) {
                tasks.add(group);
            } else {
                tasks.stream()
                        .min(Comparator.comparing(List::size))
                        .orElseThrow()
                        .addAll(group);
            }
        }
        return tasks;
    }

    private static Object group(String name, Map<String, String> settings) {
        boolean limited = settings.containsKey(AccountKey.REQUESTS_PER_MINUTE.key());
        return limited ? new Limited(trimmed(settings, AccountKey.VENDOR), trimmed(settings, AccountKey.TOKEN)) : name;
    }

    /** As Kafka reads a setting; else a blank would put two accounts of one limit into two tasks. */
    private static @Nullable String trimmed(Map<String, String> settings, AccountKey key) {
        String value = settings.get(key.key());
        return value == null ? null : value.trim();
    }

    private record Limited(
            @Nullable String vendor, @Nullable String token) {
        @Override
        public String toString() {
            return "Limited[" + vendor + "]";
        }
    }
}
