package io.github.okr4j.testkit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Cycles, their objectives and the key results of those. */
final class PerdooStore {

    private static final String ALL_ZERO = """
            {"id": "", "name": "", "created_at": "", "modified_at": "", "objective_id": "", "type": "",
             "confidence": "0.00", "current_value": "0.00", "target_value_min": null, "target_value_max": null}""";

    private final Sequence sequence = new Sequence();
    private final Map<String, String> cycleNames = new LinkedHashMap<>();
    private final Map<String, String> cycleOfObjective = new LinkedHashMap<>();
    private final Map<String, Map<String, @Nullable Object>> keyResults = new LinkedHashMap<>();
    private int pageSize = 2;

    String addCycle(String name) {
        String id = sequence.nextUuid();
        cycleNames.put(id, name);
        return id;
    }

    String addObjective(String cycleId) {
        if (!cycleNames.containsKey(cycleId)) {
            throw new IllegalArgumentException("this fake has no cycle " + cycleId);
        }
        String id = sequence.nextUuid();
        cycleOfObjective.put(id, cycleId);
        return id;
    }

    boolean hasObjective(String id) {
        return cycleOfObjective.containsKey(id);
    }

    String addKeyResult(String objectiveId, Map<String, ?> given) {
        if (!hasObjective(objectiveId)) {
            throw new IllegalArgumentException("this fake has no objective " + objectiveId);
        }
        String id = sequence.nextUuid();
        Instant now = sequence.nextWrite();
        Map<String, @Nullable Object> keyResult = whole(id, now.toString(), now.toString(), given);
        keyResult.put("objective_id", objectiveId);
        keyResults.put(id, keyResult);
        return id;
    }

    /** Puts a new object in the place of the old one; only what the vendor itself sets is carried over. */
    void replace(String id, Map<String, ?> given) {
        Map<String, @Nullable Object> before = keyResult(id);
        String now = sequence.nextWrite().toString();
        keyResults.put(id, whole(id, String.valueOf(before.get("created_at")), now, given));
    }

    void delete(String id) {
        keyResults.remove(id);
    }

    boolean hasKeyResult(String id) {
        return keyResults.containsKey(id);
    }

    int keyResultCount() {
        return keyResults.size();
    }

    Map<String, @Nullable Object> keyResult(String id) {
        Map<String, @Nullable Object> keyResult = keyResults.get(id);
        if (keyResult == null) {
            throw new IllegalArgumentException("this fake has no key result " + id);
        }
        return Json.copy(keyResult);
    }

    List<Map<String, @Nullable Object>> ofCycle(String cycleId) {
        return list(keyResult -> cycleId.equals(cycleOfObjective.get(String.valueOf(keyResult.get("objective_id")))));
    }

    List<Map<String, @Nullable Object>> ofObjective(String objectiveId) {
        return list(keyResult -> objectiveId.equals(keyResult.get("objective_id")));
    }

    int pageSize() {
        return pageSize;
    }

    void pageSize(int size) {
        pageSize = size;
    }

    private List<Map<String, @Nullable Object>> list(Predicate<Map<String, @Nullable Object>> filter) {
        return keyResults.values().stream().filter(filter).map(Json::copy).toList();
    }

    /** An attribute that is not given gets the zero value of its type; one that nobody knows is kept. */
    private static Map<String, @Nullable Object> whole(
            String id, String createdAt, String modifiedAt, Map<String, ?> given) {
        Map<String, @Nullable Object> keyResult = Json.readObject(ALL_ZERO).orElseThrow();
        keyResult.putAll(Json.object("id", id, "created_at", createdAt, "modified_at", modifiedAt));
        Json.copy(given).forEach((name, value) -> {
            boolean setByVendor = name.equals("id") || name.equals("created_at") || name.equals("modified_at");
            boolean nullMeansZero = value == null && keyResult.get(name) != null;
            if (!setByVendor && !nullMeansZero) {
                keyResult.put(name, value);
            }
        });
        return keyResult;
    }
}
