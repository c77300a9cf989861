package io.github.okr4j.testkit.clickup;

import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tasks of one ClickUp workspace. */
final class ClickUpTasks {

    static final int PAGE_SIZE = 100;

    private static final String NEW_TASK = """
            {"id": "", "custom_id": null, "custom_item_id": 0, "name": "", "text_content": "", "description": "",
             "status": {"id": "p1_open", "status": "to do", "color": "#87909e", "orderindex": 0, "type": "open"},
             "orderindex": "", "date_created": "", "date_updated": "", "date_closed": null, "date_done": null,
             "archived": false, "assignees": [], "group_assignees": [], "watchers": [],
             "checklists": [], "tags": [], "parent": null, "top_level_parent": null, "priority": null,
             "due_date": null, "start_date": null, "points": null, "time_estimate": null, "custom_fields": [],
             "dependencies": [], "linked_tasks": [], "locations": [], "team_id": "", "url": "",
             "sharing": {"public": false, "public_share_expires_on": null, "public_fields": ["assignees"],
             "token": null, "seo_optimized": false}, "permission_level": "create"}""";

    private final Sequence sequence;
    private final ClickUpStore store;
    private final Map<String, Stored> tasks = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** A task and where it is. */
    record Stored(String listId, Map<String, @Nullable Object> wire) {}

    ClickUpTasks(Sequence sequence, ClickUpStore store) {
        this.sequence = sequence;
        this.store = store;
    }

    /** Adds a task; what is given takes the place of the defaults. */
    String add(String listId, Map<String, ?> given) {
        store.places().list(listId);
        long number = sequence.nextNumber();
        String id =
                String.format(Locale.ROOT, "86c%6s", Long.toString(number, 36)).replace(' ', '0');
        String now = Long.toString(sequence.nextWrite().toEpochMilli());
        Map<String, @Nullable Object> task = Json.readObject(NEW_TASK).orElseThrow();
        task.putAll(Json.object("date_created", now, "date_updated", now, "team_id", ClickUpStore.WORKSPACE_ID));
        task.put("creator", store.owner(ClickUpStore.CURRENT_USER_ID));
        task.put("orderindex", number + ".00000000000000000000000000000000");
        task.put("url", "https://app.clickup.com/t/" + id);
        task.putAll(Json.copy(given));
        task.put("id", id);
        tasks.put(id, new Stored(listId, task));
        counts.merge(listId, 1, Integer::sum);
        return id;
    }

    void update(String id, Map<String, ?> changes) {
        Map<String, @Nullable Object> task = stored(id).wire();
        task.putAll(Json.copy(changes));
        task.put("date_updated", Long.toString(sequence.nextWrite().toEpochMilli()));
    }

    void close(String id) {
        String now = Long.toString(sequence.nextWrite().toEpochMilli());
        update(id, Json.object("status", ClickUpPlaces.statuses().get(2), "date_closed", now, "date_done", now));
    }

    void move(String id, String listId) {
        store.places().list(listId);
        Stored task = stored(id);
        tasks.put(id, new Stored(listId, task.wire()));
        counts.merge(task.listId(), -1, Integer::sum);
        counts.merge(listId, 1, Integer::sum);
        update(id, Map.of());
    }

    void delete(String id) {
        counts.merge(stored(id).listId(), -1, Integer::sum);
        tasks.remove(id);
    }

    boolean has(String id) {
        return tasks.containsKey(id);
    }

    /** The id of the task with this custom id, or null. */
    @Nullable
    String withCustomId(String customId) {
        return tasks.entrySet().stream()
                .filter(task -> customId.equals(task.getValue().wire().get("custom_id")))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    int countIn(String listId) {
        return counts.getOrDefault(listId, 0);
    }

    List<Stored> all() {
        return List.copyOf(tasks.values());
    }

    /** The task as a list responses it. */
    Map<String, @Nullable Object> view(Stored task, boolean markdown) {
        Map<String, @Nullable Object> view = Json.copy(task.wire());
        view.putAll(store.places().refs(task.listId()));
        if (markdown) {
            view.putIfAbsent("markdown_description", view.get("description"));
        } else {
            view.remove("markdown_description");
        }
        return view;
    }

    /** The task as it is returned alone. */
    Map<String, @Nullable Object> whole(String id, boolean subtasks, boolean markdown) {
        Map<String, @Nullable Object> view = view(stored(id), markdown);
        view.putIfAbsent("attachments", List.of());
        if (subtasks) {
            view.put(
                    "subtasks",
                    tasks.values().stream()
                            .filter(task -> id.equals(task.wire().get("parent")))
                            .map(task -> view(task, markdown))
                            .toList());
        }
        return view;
    }

    private Stored stored(String id) {
        Stored task = tasks.get(id);
        if (task == null) {
            throw new IllegalArgumentException("this fake has no task " + id);
        }
        return task;
    }
}
