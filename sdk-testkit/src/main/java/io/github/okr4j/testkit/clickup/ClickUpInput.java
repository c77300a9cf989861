package io.github.okr4j.testkit.clickup;

import io.github.okr4j.testkit.server.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns ClickUp's request bodies into changes of what is stored: only what was sent, and as it was sent. */
final class ClickUpInput {

    private static final Set<String> GOAL_AS_SENT = Set.of("name", "color", "multiple_owners", "archived", "private");
    private static final Set<String> GOAL_DATES = Set.of("start_date", "due_date");
    private static final Set<String> KEY_RESULT_AS_SENT = Set.of("name", "type", "unit", "task_ids");
    private static final Set<String> KEY_RESULT_STEPS = Set.of("steps_start", "steps_current", "steps_end");

    private ClickUpInput() {}

    static Map<String, @Nullable Object> goalChanges(
            Map<String, @Nullable Object> body, List<?> ownersBefore, ClickUpStore store) {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        body.forEach((name, value) -> {
            if (GOAL_AS_SENT.contains(name)) {
                changes.put(name, value);
            } else if (GOAL_DATES.contains(name)) {
                changes.put(name, date(value));
            } else if (name.equals("description")) {
                changes.put(name, "".equals(value) ? "\n" : value);
            }
        });
        if (body.containsKey("owners")) {
            changes.put("owners", owners(userIds(body, "owners"), store));
        }
        if (body.containsKey("add_owners") || body.containsKey("rem_owners")) {
            List<Long> ids = new ArrayList<>(idsOf(ownersBefore));
            userIds(body, "add_owners").stream().filter(id -> !ids.contains(id)).forEach(ids::add);
            ids.removeAll(userIds(body, "rem_owners"));
            changes.put("owners", owners(ids, store));
        }
        return changes;
    }

    static Map<String, @Nullable Object> keyResultChanges(Map<String, @Nullable Object> body, ClickUpStore store) {
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        body.forEach((name, value) -> {
            if (KEY_RESULT_AS_SENT.contains(name)) {
                changes.put(name, value);
            } else if (KEY_RESULT_STEPS.contains(name)) {
                changes.put(name, steps(value));
            } else if (name.equals("list_ids")) {
                changes.put("subcategory_ids", value);
            }
        });
        if (body.containsKey("owners")) {
            changes.put("owners", owners(userIds(body, "owners"), store));
        }
        return changes;
    }

    /** Dates go in as numbers and come out as text. */
    private static @Nullable Object date(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Integer || value instanceof Long) {
            return value.toString();
        }
        throw ClickUpContract.refused(400, "Date is not a number of milliseconds", "INPUT_002");
    }

    private static @Nullable Object steps(@Nullable Object value) {
        if (value == null || value instanceof Number) {
            return value;
        }
        throw ClickUpContract.refused(400, "Steps are not a number", "INPUT_002");
    }

    private static List<Long> userIds(Map<String, @Nullable Object> body, String name) {
        if (!body.containsKey(name)) {
            return List.of();
        }
        if (body.get(name) instanceof List<?> list && list.stream().allMatch(Number.class::isInstance)) {
            return list.stream().map(id -> ((Number) id).longValue()).toList();
        }
        throw ClickUpContract.refused(400, name + " must be an array", "OAUTH_040");
    }

    private static List<Long> idsOf(List<?> owners) {
        return owners.stream()
                .map(owner -> Json.asObject(Objects.requireNonNull(owner)).get("id"))
                .filter(Number.class::isInstance)
                .map(id -> ((Number) id).longValue())
                .toList();
    }

    private static List<Map<String, @Nullable Object>> owners(List<Long> ids, ClickUpStore store) {
        return ids.stream().map(store::owner).toList();
    }
}
