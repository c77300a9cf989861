package io.github.okr4j.perdoo.graphql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an account holds: rows by id, each with its type; links are the rows themselves. */
final class PerdooStore {
    private final Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private int made;

    /** Adds a row; the times grow with each. */
    synchronized Map<String, Object> add(String type, Map<String, ?> members) {
        String id = UUID.nameUUIDFromBytes(new byte[] {(byte) (++made >> 8), (byte) made})
                .toString();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", id);
        String time = "2026-01-05T08:%02d:%02d.123456+00:00".formatted(made / 60 % 60, made % 60);
        row.put("createdDate", time);
        row.put("lastEditedDate", time);
        row.putAll(defaults(type));
        row.putAll(members);
        rows.put(id, row);
        types.put(id, type);
        return row;
    }

    synchronized Map<String, Object> row(Object id) {
        return rows.get(String.valueOf(id));
    }

    synchronized void remove(String id) {
        rows.remove(id);
    }

    synchronized List<Map<String, Object>> rows(String type) {
        List<Map<String, Object>> all = new ArrayList<>();
        rows.forEach((id, row) -> {
            if (types.get(id).equals(type)) {
                all.add(row);
            }
        });
        return all;
    }

    /** What the schema says is never null. */
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
