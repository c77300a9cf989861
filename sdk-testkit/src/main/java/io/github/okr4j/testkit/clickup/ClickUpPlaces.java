package io.github.okr4j.testkit.clickup;

import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The Spaces, Folders and Lists of one ClickUp workspace, each in the shapes that the vendor gives it. */
final class ClickUpPlaces {

    private static final String STATUSES = """
            {"all": [
              {"id": "p1_open", "status": "to do", "type": "open", "orderindex": 0, "color": "#87909e"},
              {"id": "p1_work", "status": "in progress", "type": "custom", "orderindex": 1, "color": "#5f55ee"},
              {"id": "p1_closed", "status": "complete", "type": "closed", "orderindex": 2, "color": "#008844"}]}""";

    private static final String NEW_SPACE = """
            {"id": "", "name": "", "color": null, "private": false, "avatar": null, "admin_can_manage": null,
             "multiple_assignees": true, "features": {"due_dates": {"enabled": true, "start_date": true},
             "tags": {"enabled": true}}, "archived": false}""";

    private static final String NEW_FOLDER = """
            {"id": "", "name": "", "orderindex": 0, "override_statuses": false, "hidden": false, "archived": false,
             "deleted": false, "permission_level": "create"}""";

    private static final String NEW_LIST = """
            {"id": "", "name": "", "orderindex": 0, "content": null, "status": null, "priority": null,
             "assignee": null, "due_date": null, "start_date": null, "archived": false, "override_statuses": null,
             "permission_level": "create"}""";

    private final Sequence sequence;
    private final ToIntFunction<String> tasksIn;
    private final Map<String, Map<String, @Nullable Object>> spaces = new LinkedHashMap<>();
    private final Map<String, Node> folders = new LinkedHashMap<>();
    private final Map<String, Node> lists = new LinkedHashMap<>();

    /** What is in a Space and perhaps in a Folder. */
    private record Node(String spaceId, @Nullable String folderId, Map<String, @Nullable Object> wire) {}

    ClickUpPlaces(Sequence sequence, ToIntFunction<String> tasksIn) {
        this.sequence = sequence;
        this.tasksIn = tasksIn;
    }

    String addSpace(Map<String, ?> given) {
        String id = nextId();
        spaces.put(id, made(NEW_SPACE, id, given));
        return id;
    }

    String addFolder(String spaceId, Map<String, ?> given) {
        requireSpace(spaceId);
        String id = nextId();
        folders.put(id, new Node(spaceId, null, made(NEW_FOLDER, id, given)));
        return id;
    }

    String addList(String folderId, Map<String, ?> given) {
        String spaceId = node(folders, folderId, "Folder").spaceId();
        String id = nextId();
        lists.put(id, new Node(spaceId, folderId, made(NEW_LIST, id, given)));
        return id;
    }

    String addFolderlessList(String spaceId, Map<String, ?> given) {
        requireSpace(spaceId);
        String id = nextId();
        lists.put(id, new Node(spaceId, null, made(NEW_LIST, id, given)));
        return id;
    }

    boolean hasSpace(String id) {
        return spaces.containsKey(id);
    }

    boolean hasFolder(String id) {
        return folders.containsKey(id);
    }

    boolean hasList(String id) {
        return lists.containsKey(id);
    }

    List<Map<String, @Nullable Object>> spaces(boolean archived) {
        return spaces.keySet().stream()
                .map(this::space)
                .filter(view -> isArchived(view) == archived)
                .toList();
    }

    Map<String, @Nullable Object> space(String id) {
        requireSpace(id);
        Map<String, @Nullable Object> view = Json.copy(spaces.getOrDefault(id, Map.of()));
        view.put("statuses", statuses());
        return view;
    }

    List<Map<String, @Nullable Object>> folders(String spaceId, boolean archived) {
        return folders.entrySet().stream()
                .filter(entry -> entry.getValue().spaceId().equals(spaceId))
                .map(entry -> folder(entry.getKey()))
                .filter(view -> isArchived(view) == archived)
                .toList();
    }

    /** A Folder counts its tasks in text, a List in a number. */
    Map<String, @Nullable Object> folder(String id) {
        Node node = node(folders, id, "Folder");
        Map<String, @Nullable Object> view = Json.copy(node.wire());
        int tasks = 0;
        for (Map.Entry<String, Node> list : lists.entrySet()) {
            if (id.equals(list.getValue().folderId())) {
                tasks += tasksIn.applyAsInt(list.getKey());
            }
        }
        view.put("space", spaceRef(node.spaceId()));
        view.put("task_count", Integer.toString(tasks));
        view.put("statuses", statuses());
        view.put("lists", lists(node.spaceId(), id, false));
        return view;
    }

    /** The Lists of a Folder, or those of a Space that are in none. */
    List<Map<String, @Nullable Object>> lists(String spaceId, @Nullable String folderId, boolean archived) {
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        lists.forEach((id, node) -> {
            Map<String, @Nullable Object> view = list(id);
            boolean here = node.spaceId().equals(spaceId) && Objects.equals(node.folderId(), folderId);
            if (here && isArchived(view) == archived) {
                all.add(view);
            }
        });
        return all;
    }

    String spaceOfFolder(String folderId) {
        return node(folders, folderId, "Folder").spaceId();
    }

    String spaceOfList(String listId) {
        return node(lists, listId, "List").spaceId();
    }

    @Nullable
    String folderOfList(String listId) {
        return node(lists, listId, "List").folderId();
    }

    Map<String, @Nullable Object> list(String id) {
        Node node = node(lists, id, "List");
        Map<String, @Nullable Object> view = Json.copy(node.wire());
        view.put("task_count", tasksIn.applyAsInt(id));
        view.put("folder", folderRef(node));
        view.put("space", spaceRef(node.spaceId()));
        return view;
    }

    /** The List as it is returned alone, with more than a List among others has. */
    Map<String, @Nullable Object> wholeList(String id) {
        Map<String, @Nullable Object> view = list(id);
        List<Map<String, @Nullable Object>> statuses = statuses();
        statuses.forEach(status -> status.put("status_group", "cat_" + id));
        view.put("statuses", statuses);
        view.put("inbound_address", "add.task." + id + "@tasks.example.com");
        view.put("deleted", false);
        return view;
    }

    /** The places of a task, as the task names them. */
    Map<String, @Nullable Object> refs(String listId) {
        Node node = node(lists, listId, "List");
        Map<String, @Nullable Object> folder = folderRef(node);
        return Json.object(
                "list",
                Json.object("id", listId, "name", node.wire().get("name"), "access", true),
                "project",
                folder,
                "folder",
                folder,
                "space",
                Json.object("id", node.spaceId()));
    }

    static List<Map<String, @Nullable Object>> statuses() {
        Object all = Json.readObject(STATUSES).orElseThrow().get("all");
        List<Map<String, @Nullable Object>> statuses = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(all)).forEach(status -> statuses.add(Json.asObject(status)));
        return statuses;
    }

    private Map<String, @Nullable Object> folderRef(Node list) {
        String folderId = list.folderId();
        if (folderId == null) {
            return Json.object("id", "1" + list.spaceId(), "name", "hidden", "hidden", true, "access", true);
        }
        Object name = node(folders, folderId, "Folder").wire().get("name");
        return Json.object("id", folderId, "name", name, "hidden", false, "access", true);
    }

    private Map<String, @Nullable Object> spaceRef(String id) {
        return Json.object("id", id, "name", spaces.getOrDefault(id, Map.of()).get("name"), "access", true);
    }

    private static Map<String, @Nullable Object> made(String template, String id, Map<String, ?> given) {
        Map<String, @Nullable Object> wire = Json.readObject(template).orElseThrow();
        wire.putAll(Json.copy(given));
        wire.put("id", id);
        return wire;
    }

    private static boolean isArchived(Map<String, @Nullable Object> view) {
        return Boolean.TRUE.equals(view.get("archived"));
    }

    private void requireSpace(String id) {
        if (!spaces.containsKey(id)) {
            throw new IllegalArgumentException("this fake has no Space " + id);
        }
    }

    private static Node node(Map<String, Node> nodes, String id, String kind) {
        Node node = nodes.get(id);
        if (node == null) {
            throw new IllegalArgumentException("this fake has no " + kind + " " + id);
        }
        return node;
    }

    private String nextId() {
        return String.format(Locale.ROOT, "9015%08d", sequence.nextNumber());
    }
}
