package io.github.okr4j.testkit.perdoo;

import io.github.okr4j.testkit.server.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Users, teams, and cycles with their objectives and the key results of those. */
final class PerdooStore {

    private static final String NAMED = "{\"id\": \"\", \"name\": \"\", \"created_at\": \"\"}";
    private static final String USER =
            "{\"id\": \"\", \"name\": \"\", \"email\": \"\", \"is_active\": false, \"created_at\": \"\"}";
    private static final String OBJECTIVE = """
            {"id": "", "name": "", "created_at": "", "modified_at": "", "cycle_id": "", "team_id": null,
             "assignee_id": null, "description": null, "parent_objective_id": null, "is_company": false,
             "is_personal": false}""";
    private static final String KEY_RESULT = """
            {"id": "", "name": "", "created_at": "", "modified_at": "", "objective_id": "", "type": "",
             "confidence": "0.00", "current_value": "0.00", "target_value_min": null, "target_value_max": null}""";

    private final Sequence sequence = new Sequence();
    private final PerdooTable users = new PerdooTable("user", USER, sequence);
    private final PerdooTable teams = new PerdooTable("team", NAMED, sequence);
    private final PerdooTable cycles = new PerdooTable("cycle", NAMED, sequence);
    private final PerdooTable objectives = new PerdooTable("objective", OBJECTIVE, sequence);
    private final PerdooTable keyResults = new PerdooTable("key result", KEY_RESULT, sequence);
    private @Nullable KeyResultsOfCycle lastAsked;
    private int pageSize = 2;

    /** A list that stays the same until something is written: page after page asks for it. */
    private record KeyResultsOfCycle(String cycleId, int writes, List<Map<String, @Nullable Object>> keyResults) {}

    PerdooTable users() {
        return users;
    }

    PerdooTable teams() {
        return teams;
    }

    PerdooTable cycles() {
        return cycles;
    }

    PerdooTable objectives() {
        return objectives;
    }

    PerdooTable keyResults() {
        return keyResults;
    }

    String addObjective(String cycleId, Map<String, ?> given) {
        cycles.get(cycleId);
        return objectives.add(with(given, "cycle_id", cycleId));
    }

    String addKeyResult(String objectiveId, Map<String, ?> given) {
        objectives.get(objectiveId);
        return keyResults.add(with(given, "objective_id", objectiveId));
    }

    /** A cycle takes its objectives along. */
    void deleteCycle(String id) {
        objectivesOfCycle(id).forEach(one -> deleteObjective(String.valueOf(one.get("id"))));
        cycles.remove(id);
    }

    /** An objective takes its key results along. */
    void deleteObjective(String id) {
        keyResults.removeAll("objective_id", id);
        objectives.remove(id);
    }

    List<Map<String, @Nullable Object>> objectivesOfCycle(String cycleId) {
        return objectives.list(objective -> cycleId.equals(objective.get("cycle_id")));
    }

    List<Map<String, @Nullable Object>> keyResultsOfCycle(String cycleId) {
        int writes = objectives.writes() + keyResults.writes();
        KeyResultsOfCycle list = lastAsked;
        if (list == null || list.writes() != writes || !list.cycleId().equals(cycleId)) {
            list = new KeyResultsOfCycle(
                    cycleId,
                    writes,
                    keyResults.list(
                            keyResult -> cycleId.equals(cycleOf(String.valueOf(keyResult.get("objective_id"))))));
            lastAsked = list;
        }
        return list.keyResults();
    }

    List<Map<String, @Nullable Object>> keyResultsOfObjective(String objectiveId) {
        return keyResults.list(keyResult -> objectiveId.equals(keyResult.get("objective_id")));
    }

    int pageSize() {
        return pageSize;
    }

    void pageSize(int size) {
        pageSize = size;
    }

    private @Nullable Object cycleOf(String objectiveId) {
        return objectives.attribute(objectiveId, "cycle_id");
    }

    private static Map<String, @Nullable Object> with(Map<String, ?> given, String attribute, String value) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(given);
        all.put(attribute, value);
        return all;
    }
}
