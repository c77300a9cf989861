package io.github.okr4j.testkit.clickup;

import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Filters, orders and cuts lists of tasks as ClickUp's query says. An array whose name lacks its brackets is not heard,
 * as at the vendor. Ordered by creation, the newest comes first; the vendor does not document which end does.
 */
record ClickUpTaskSearch(Query query) {

    private static final List<String> TIMES = List.of("due_date", "date_created", "date_updated", "date_done");

    /** The page asked for. */
    Map<String, @Nullable Object> page(ClickUpTasks tasks, Predicate<ClickUpTasks.Stored> among) {
        List<ClickUpTasks.Stored> found = tasks.all().stream()
                .filter(among)
                .filter(task -> isWanted(task.wire()))
                .sorted(order())
                .toList();
        int from = (int) Math.min((long) number() * ClickUpTasks.PAGE_SIZE, found.size());
        int to = Math.min(from + ClickUpTasks.PAGE_SIZE, found.size());
        boolean markdown = flag("include_markdown_description");
        return Json.object(
                "tasks",
                found.subList(from, to).stream()
                        .map(task -> tasks.view(task, markdown))
                        .toList(),
                "last_page",
                to == found.size());
    }

    boolean flag(String name) {
        return "true".equals(query.first(name));
    }

    boolean has(String name, @Nullable Object value) {
        return !query.has(name) || query.all(name).contains(String.valueOf(value));
    }

    private int number() {
        String page = query.first("page");
        if (page == null) {
            return 0;
        }
        if (!page.matches("\\d{1,9}")) {
            throw ClickUpContract.refused(400, "Page invalid", "INPUT_002");
        }
        return Integer.parseInt(page);
    }

    private boolean isWanted(Map<String, @Nullable Object> task) {
        Map<String, @Nullable Object> status = Json.asObject(Objects.requireNonNull(task.get("status")));
        boolean closed = "closed".equals(status.get("type"));
        return (flag("include_closed") || !closed)
                && (flag("subtasks") || query.has("parent") || task.get("parent") == null)
                && has("parent", task.get("parent"))
                && has("statuses[]", status.get("status"))
                && has("custom_items[]", task.get("custom_item_id"))
                && flag("archived") == Boolean.TRUE.equals(task.get("archived"))
                && hasOneOf("assignees[]", task.get("assignees"), "id")
                && hasOneOf("watchers[]", task.get("watchers"), "id")
                && hasOneOf("tags[]", task.get("tags"), "name")
                && TIMES.stream().allMatch(time -> isWithin(time, task.get(time)))
                && new ClickUpFieldFilter(query.first("custom_fields")).accepts(task.get("custom_fields"));
    }

    private boolean hasOneOf(String name, @Nullable Object objects, String member) {
        return !query.has(name)
                || (objects instanceof List<?> list
                        && list.stream()
                                .anyMatch(each -> has(name, Json.asObject(each).get(member))));
    }

    private boolean isWithin(String name, @Nullable Object time) {
        String after = query.first(name + "_gt");
        String before = query.first(name + "_lt");
        if (after == null && before == null) {
            return true;
        }
        if (!(time instanceof String millis)) {
            return false;
        }
        long at = Long.parseLong(millis);
        return (after == null || at > Long.parseLong(after)) && (before == null || at < Long.parseLong(before));
    }

    private Comparator<ClickUpTasks.Stored> order() {
        String by = Objects.requireNonNullElse(query.first("order_by"), "created");
        String member = switch (by) {
            case "created", "updated" -> "date_" + by;
            case "id", "due_date" -> by;
            default -> throw ClickUpContract.refused(400, "order_by invalid", "INPUT_002");
        };
        // times of 2001 and later have the same number of digits until 2286, so texts compare like numbers
        Comparator<ClickUpTasks.Stored> ascending =
                Comparator.comparing(task -> task.wire().get(member) instanceof String text ? text : "");
        return flag("reverse") ? ascending : ascending.reversed();
    }
}
