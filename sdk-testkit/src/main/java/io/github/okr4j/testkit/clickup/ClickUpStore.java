package io.github.okr4j.testkit.clickup;

import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Sequence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The goals of one ClickUp workspace, each in the two shapes that the vendor gives it. */
final class ClickUpStore {

    static final String WORKSPACE_ID = "90150000001";
    static final long CURRENT_USER_ID = 270000001L;

    private static final Set<String> ONLY_IN_SUMMARY = Set.of("owner", "last_update", "pinned");
    private static final Set<String> ONLY_IN_DETAIL = Set.of("folder_name", "key_results", "history", "pretty_url");

    private static final String NEW_GOAL = """
            {"id": "", "pretty_id": "", "name": "", "team_id": "", "creator": 0, "owner": null, "color": "",
             "date_created": "", "start_date": null, "due_date": null, "description": null, "private": false,
             "archived": false, "multiple_owners": false, "editor_token": "", "date_updated": "", "last_update": "",
             "folder_id": null, "folder_name": null, "role_subtype": 0, "pinned": false, "owners": []}""";

    private final Sequence sequence = new Sequence();
    private final Map<String, Map<String, @Nullable Object>> goals = new LinkedHashMap<>();
    private final Map<String, Map<String, @Nullable Object>> folders = new LinkedHashMap<>();
    private final Map<Long, Map<String, @Nullable Object>> members = new LinkedHashMap<>();
    private final Map<String, List<Map<String, @Nullable Object>>> histories = new LinkedHashMap<>();
    private final ClickUpKeyResults keyResults = new ClickUpKeyResults(sequence);
    private final ClickUpPeople people = new ClickUpPeople(sequence);
    private final ClickUpTasks tasks = new ClickUpTasks(sequence, this);
    private final ClickUpPlaces places = new ClickUpPlaces(sequence, tasks::countIn);
    private long goalsMade;

    ClickUpStore() {
        addMember("Ada Moreau");
    }

    ClickUpKeyResults keyResults() {
        return keyResults;
    }

    ClickUpPlaces places() {
        return places;
    }

    ClickUpTasks tasks() {
        return tasks;
    }

    Map<String, @Nullable Object> currentUser() {
        return ClickUpPeople.user(owner(CURRENT_USER_ID));
    }

    Map<String, @Nullable Object> workspace() {
        return ClickUpPeople.workspace(List.copyOf(members.values()));
    }

    String addGroup(String name, List<Long> memberIds) {
        return people.addGroup(name, memberIds.stream().map(this::owner).toList());
    }

    List<Map<String, @Nullable Object>> groups(List<String> ids) {
        return people.groups(ids);
    }

    long addMember(String username) {
        long id = CURRENT_USER_ID + members.size();
        String mailbox = username.toLowerCase(Locale.ROOT).replace(' ', '.');
        members.put(id, user(id, username, mailbox + "@example.com", "#3397dd"));
        return id;
    }

    /** The member as an owner; an id that nobody seeded is a person who was invited and has no name yet. */
    Map<String, @Nullable Object> owner(long id) {
        Map<String, @Nullable Object> known = members.get(id);
        return known != null ? Json.copy(known) : user(id, null, "user" + id + "@example.com", null);
    }

    String addFolder(String name) {
        String id = sequence.nextUuid();
        folders.put(
                id,
                Json.object(
                        "id", id,
                        "name", name,
                        "team_id", WORKSPACE_ID,
                        "private", false,
                        "date_created", millis(),
                        "creator", CURRENT_USER_ID));
        return id;
    }

    /** Adds a goal; what is given takes the place of the defaults and of what would else be derived. */
    String addGoal(Map<String, ?> given) {
        String id = sequence.nextUuid();
        String now = millis();
        Map<String, @Nullable Object> goal = Json.readObject(NEW_GOAL).orElseThrow();
        goal.putAll(Json.object("team_id", WORKSPACE_ID, "creator", CURRENT_USER_ID));
        goal.putAll(Json.object("date_created", now, "date_updated", now, "last_update", now));
        goal.putAll(Json.object("pretty_id", Long.toString(++goalsMade), "editor_token", "goal:" + id + ":fake"));
        goal.putAll(Json.copy(given));
        goal.put("id", id);
        goals.put(id, goal);
        histories.put(id, new ArrayList<>());
        return id;
    }

    void updateGoal(String id, Map<String, @Nullable Object> changes) {
        Map<String, @Nullable Object> goal = stored(id);
        String now = millis();
        goal.putAll(changes);
        goal.put("date_updated", now);
        goal.put("last_update", now);
    }

    boolean hasGoal(String id) {
        return goals.containsKey(id);
    }

    void deleteGoal(String id) {
        goals.remove(id);
        histories.remove(id);
        keyResults.deleteOf(id);
    }

    int goalCount() {
        return goals.size();
    }

    Map<String, @Nullable Object> storedGoal(String id) {
        return Json.copy(stored(id));
    }

    /** The goal as GetGoal returns it. */
    Map<String, @Nullable Object> detail(String id) {
        Map<String, @Nullable Object> view = common(id);
        view.keySet().removeAll(ONLY_IN_SUMMARY);
        derive(view, "key_results", keyResults.listed(id));
        derive(view, "history", histories.getOrDefault(id, List.of()));
        derive(view, "pretty_url", "https://app.clickup.com/" + WORKSPACE_ID + "/goals/" + view.get("pretty_id"));
        return view;
    }

    /** The goals that are in the given folder, or in none, as GetGoals returns them. */
    List<Map<String, @Nullable Object>> summaries(@Nullable String folderId, boolean includeCompleted) {
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        for (String id : goals.keySet()) {
            Map<String, @Nullable Object> view = common(id);
            view.keySet().removeAll(ONLY_IN_DETAIL);
            boolean shown = includeCompleted || !isCompleted(view);
            if (shown && Objects.equals(view.get("folder_id"), folderId)) {
                if (folderId != null) {
                    derive(view, "folder_access", true);
                }
                list.add(view);
            }
        }
        return list;
    }

    List<Map<String, @Nullable Object>> folders(boolean includeCompleted) {
        List<Map<String, @Nullable Object>> list = new ArrayList<>();
        folders.forEach((id, folder) -> {
            Map<String, @Nullable Object> view = Json.copy(folder);
            List<Map<String, @Nullable Object>> inside = summaries(id, includeCompleted);
            view.put("goal_count", inside.size());
            view.put("members", List.of());
            view.put("goals", inside);
            list.add(view);
        });
        return list;
    }

    String addKeyResult(String goalId, Map<String, ?> given) {
        Map<String, @Nullable Object> goal = stored(goalId);
        String id = keyResults.add(goalId, goal.get("pretty_id"), given);
        note(id);
        return id;
    }

    void editKeyResult(String id, Map<String, @Nullable Object> changes, @Nullable Object note) {
        keyResults.edit(id, changes, note);
        note(id);
    }

    private void note(String keyResultId) {
        Map<String, @Nullable Object> keyResult = keyResults.stored(keyResultId);
        Object action = Objects.requireNonNull(keyResult.get("last_action"));
        histories
                .computeIfAbsent(String.valueOf(keyResult.get("goal_id")), key -> new ArrayList<>())
                .add(Json.asObject(action));
    }

    private Map<String, @Nullable Object> common(String id) {
        Map<String, @Nullable Object> view = storedGoal(id);
        derive(view, "key_result_count", keyResults.countOf(id));
        derive(view, "members", List.of());
        derive(view, "group_members", List.of());
        derive(view, "percent_completed", keyResults.fractionOf(id));
        return view;
    }

    private static boolean isCompleted(Map<String, @Nullable Object> view) {
        return view.get("percent_completed") instanceof Number fraction
                && Json.plain(fraction).compareTo(BigDecimal.ONE) >= 0;
    }

    private static void derive(Map<String, @Nullable Object> view, String name, Object value) {
        if (!view.containsKey(name)) {
            view.put(name, value);
        }
    }

    private Map<String, @Nullable Object> stored(String id) {
        Map<String, @Nullable Object> goal = goals.get(id);
        if (goal == null) {
            throw new IllegalArgumentException("this fake has no goal " + id);
        }
        return goal;
    }

    private static Map<String, @Nullable Object> user(
            long id, @Nullable String username, String email, @Nullable String color) {
        String initials = username == null ? email.substring(0, 1) : username.substring(0, 1);
        return Json.object(
                "id", id,
                "username", username,
                "initials", initials.toUpperCase(Locale.ROOT),
                "email", email,
                "color", color,
                "profilePicture", null);
    }

    private String millis() {
        return Long.toString(sequence.nextWrite().toEpochMilli());
    }
}
