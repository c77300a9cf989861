package io.github.okr4j.testkit.perdoo;

import io.github.okr4j.testkit.server.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entities of an account by id, each with its type. A link to another entity holds that entity's row. */
final class GraphqlStore {
    private static final Set<String> TYPES =
            Set.of("objective", "keyResult", "kpi", "Goal", "timeframe", "user", "group", "tag", "commit", "comment");
    private static final Set<String> LINKS =
            Set.of("lead", "timeframe", "parent", "goal", "kpi", "objective", "keyResult", "parentKeyResult", "user");

    private final Sequence sequence = new Sequence();
    private final Map<String, Entity> entities = new LinkedHashMap<>();

    private record Entity(String type, Map<String, @Nullable Object> row) {}

    /** Adds an entity and returns its row. */
    Map<String, @Nullable Object> add(String type, Map<String, ? extends @Nullable Object> fields) {
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException(
                    "type must be one of " + TYPES.stream().sorted().toList() + ", was " + type);
        }
        Map<String, @Nullable Object> given = linked(fields);
        String id = sequence.nextUuid();
        String time = sequence.nextWrite().toString().replace("Z", ".123456+00:00");
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", id);
        row.put("createdDate", time);
        row.put("lastEditedDate", time);
        row.putAll(defaults(type));
        row.putAll(given);
        entities.put(id, new Entity(type, row));
        return row;
    }

    /** Replaces the fields that are given. */
    Map<String, @Nullable Object> change(String id, Map<String, ? extends @Nullable Object> fields) {
        Map<String, @Nullable Object> row = required(id);
        row.putAll(linked(fields));
        return row;
    }

    void remove(String id) {
        required(id);
        entities.remove(id);
    }

    /** The row with this id, or null. */
    @Nullable
    Map<String, @Nullable Object> row(@Nullable Object id) {
        Entity entity = entities.get(String.valueOf(id));
        return entity == null ? null : entity.row();
    }

    Map<String, @Nullable Object> required(Object id) {
        Map<String, @Nullable Object> row = row(id);
        if (row == null) {
            throw new IllegalArgumentException("this fake has no entity " + id);
        }
        return row;
    }

    /** All rows of a type in the order in which they were added. */
    List<Map<String, @Nullable Object>> rows(String type) {
        return entities.values().stream()
                .filter(entity -> entity.type().equals(type))
                .map(Entity::row)
                .toList();
    }

    private Map<String, @Nullable Object> linked(Map<String, ? extends @Nullable Object> fields) {
        Map<String, @Nullable Object> linked = new LinkedHashMap<>(fields);
        linked.replaceAll((name, value) -> value != null && LINKS.contains(name) ? required(value) : value);
        return linked;
    }

    /** Values of the fields that the schema declares non-null. */
    private static Map<String, Object> defaults(String type) {
        return switch (type) {
            case "objective" ->
                Map.ofEntries(
                        Map.entry("description", ""),
                        Map.entry("private", false),
                        Map.entry("hidden", false),
                        Map.entry("isCompanyGoal", false),
                        Map.entry("status", "NO_STATUS"),
                        Map.entry("stage", "DRAFT"),
                        Map.entry("completed", false),
                        Map.entry("progress", 26.563333333333333),
                        Map.entry("weight", 1),
                        Map.entry("progressDriver", "KEY_RESULTS"),
                        Map.entry("goalUpdateCycle", "WEEKLY"));
            case "keyResult" -> Map.of("type", "KEY_RESULT", "status", "NO_STATUS", "archived", false);
            case "kpi", "Goal" -> Map.of("archived", false);
            default -> Map.of();
        };
    }
}
