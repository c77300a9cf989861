package io.github.okr4j.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The goals of one organization in the order in which they were added, and how its server cuts lists. */
final class PerformEngageStore {

    private static final String NEW_GOAL = """
            {"api_id": "", "title": "", "description": "", "department": null, "team_manager_name": null,
             "person_name": null, "person_group_name": null, "responsible_person_name": null, "unit": "number",
             "baseline_value": "0.0000", "target_value": "100.0000", "current_value": "0.0000",
             "start_date": "2026-01-01", "target_date": "2026-12-31", "is_complete": false, "rag_status": "GREEN",
             "auto_calculated": false, "is_okr": false, "goal_weight": 1, "goal_visibility": "public",
             "rag_target_based": false}""";

    private final Sequence sequence = new Sequence();
    private final Map<String, Map<String, @Nullable Object>> goals = new LinkedHashMap<>();
    private int defaultPageSize = 20;
    private int maxPageSize = 100;
    private boolean bareArrays;

    String add(Map<String, ?> given) {
        String id = "580:" + sequence.nextUuid();
        Map<String, @Nullable Object> goal = Json.readObject(NEW_GOAL).orElseThrow();
        goal.putAll(Json.copy(given));
        goal.put("api_id", id);
        goals.put(id, goal);
        return id;
    }

    boolean has(String id) {
        return goals.containsKey(id);
    }

    Map<String, @Nullable Object> goal(String id) {
        Map<String, @Nullable Object> goal = goals.get(id);
        if (goal == null) {
            throw new IllegalArgumentException("this fake has no goal " + id);
        }
        return Json.copy(goal);
    }

    void change(String id, Map<String, ?> changes) {
        Map<String, @Nullable Object> goal = goal(id);
        goal.putAll(Json.copy(changes));
        goal.put("api_id", id);
        goals.put(id, goal);
    }

    List<Map<String, @Nullable Object>> all() {
        return List.copyOf(goals.values());
    }

    int defaultPageSize() {
        return defaultPageSize;
    }

    void defaultPageSize(int size) {
        defaultPageSize = size;
    }

    int maxPageSize() {
        return maxPageSize;
    }

    void maxPageSize(int size) {
        maxPageSize = size;
    }

    boolean bareArrays() {
        return bareArrays;
    }

    void bareArrays(boolean on) {
        bareArrays = on;
    }
}
