package io.github.okr4j.testkit.clickup;

import io.github.okr4j.testkit.server.Json;
import io.github.okr4j.testkit.server.Sequence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The key results of a ClickUp workspace with their steps, from which the progress follows. */
final class ClickUpKeyResults {

    private static final Set<String> ONLY_INSIDE_GOAL = Set.of("owner", "steps_start", "steps_current", "steps_end");
    private static final int FRACTION_DIGITS = 4;

    private static final String NEW_KEY_RESULT = """
            {"id": "", "goal_id": "", "name": "", "owner": null, "creator": 0, "type": "number", "date_created": "",
             "unit": "", "workspace_id": "", "goal_pretty_id": "", "task_ids": [], "subcategory_ids": [],
             "owners": [], "steps_start": 0, "steps_current": null, "steps_end": null, "last_action": null}""";

    /** The plain steps stay null: the vendor fills those that end in _float instead. */
    private static final String NEW_ACTION = """
            {"id": "", "key_result_id": "", "userid": 0, "note": null, "date_modified": "", "steps_before": null,
             "steps_taken": null, "steps_current": null, "steps_before_float": null, "steps_taken_float": null,
             "workspace_id": ""}""";

    private final Sequence sequence;
    private final Map<String, Map<String, @Nullable Object>> all = new LinkedHashMap<>();
    private final Map<String, Map<String, Map<String, @Nullable Object>>> byGoal = new HashMap<>();

    ClickUpKeyResults(Sequence sequence) {
        this.sequence = sequence;
    }

    String add(String goalId, @Nullable Object goalPrettyId, Map<String, ?> given) {
        String id = sequence.nextUuid();
        String now = Long.toString(sequence.nextWrite().toEpochMilli());
        Map<String, @Nullable Object> keyResult =
                Json.readObject(NEW_KEY_RESULT).orElseThrow();
        keyResult.putAll(
                Json.object("creator", ClickUpStore.CURRENT_USER_ID, "workspace_id", ClickUpStore.WORKSPACE_ID));
        keyResult.putAll(Json.object("date_created", now, "goal_pretty_id", goalPrettyId));
        keyResult.put("last_action", action(id, now, "Created Key Result", null, null));
        keyResult.putAll(Json.copy(given));
        if (keyResult.get("steps_current") == null) {
            keyResult.put("steps_current", keyResult.get("steps_start"));
        }
        keyResult.put("id", id);
        keyResult.put("goal_id", goalId);
        all.put(id, keyResult);
        byGoal.computeIfAbsent(goalId, unused -> new LinkedHashMap<>()).put(id, keyResult);
        return id;
    }

    void edit(String id, Map<String, @Nullable Object> changes, @Nullable Object note) {
        Map<String, @Nullable Object> keyResult = stored(id);
        BigDecimal before = number(keyResult.get("steps_current"));
        keyResult.putAll(changes);
        BigDecimal after = number(keyResult.get("steps_current"));
        String now = Long.toString(sequence.nextWrite().toEpochMilli());
        keyResult.put("last_action", action(id, now, note, before, Json.plain(after.subtract(before))));
    }

    boolean has(String id) {
        return all.containsKey(id);
    }

    int count() {
        return all.size();
    }

    void delete(String id) {
        Map<String, @Nullable Object> gone = all.remove(id);
        if (gone != null) {
            of(String.valueOf(gone.get("goal_id"))).remove(id);
        }
    }

    void deleteOf(String goalId) {
        all.keySet().removeAll(of(goalId).keySet());
        byGoal.remove(goalId);
    }

    /** The key result as Create and EditKeyResult return it: without steps, and with no word about its progress. */
    Map<String, @Nullable Object> returned(String id) {
        Map<String, @Nullable Object> view = listed(stored(id));
        view.keySet().removeAll(ONLY_INSIDE_GOAL);
        view.put("percent_completed", null);
        return view;
    }

    /** The key result as GetGoal lists it. */
    Map<String, @Nullable Object> listedOne(String id) {
        return listed(stored(id));
    }

    List<Map<String, @Nullable Object>> listed(String goalId) {
        return of(goalId).values().stream().map(ClickUpKeyResults::listed).toList();
    }

    int countOf(String goalId) {
        return of(goalId).size();
    }

    private Map<String, Map<String, @Nullable Object>> of(String goalId) {
        return byGoal.getOrDefault(goalId, Map.of());
    }

    /** The goal's progress: the mean of its key results', 0 to 1. */
    BigDecimal fractionOf(String goalId) {
        List<BigDecimal> fractions =
                of(goalId).values().stream().map(ClickUpKeyResults::fraction).toList();
        if (fractions.isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal sum = fractions.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Json.plain(sum.divide(BigDecimal.valueOf(fractions.size()), FRACTION_DIGITS, RoundingMode.DOWN));
    }

    Map<String, @Nullable Object> stored(String id) {
        Map<String, @Nullable Object> keyResult = all.get(id);
        if (keyResult == null) {
            throw new IllegalArgumentException("this fake has no key result " + id);
        }
        return keyResult;
    }

    private static Map<String, @Nullable Object> listed(Map<String, @Nullable Object> keyResult) {
        Map<String, @Nullable Object> view = Json.copy(keyResult);
        BigDecimal fraction = fraction(keyResult);
        view.putIfAbsent("percent_completed", fraction);
        view.putIfAbsent("completed", fraction.compareTo(BigDecimal.ONE) == 0);
        return view;
    }

    private static BigDecimal fraction(Map<String, @Nullable Object> keyResult) {
        BigDecimal start = number(keyResult.get("steps_start"));
        BigDecimal way = number(keyResult.get("steps_end")).subtract(start);
        if (keyResult.get("steps_end") == null || way.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal gone = number(keyResult.get("steps_current")).subtract(start);
        BigDecimal fraction = gone.divide(way, FRACTION_DIGITS, RoundingMode.DOWN);
        return Json.plain(fraction.max(BigDecimal.ZERO).min(BigDecimal.ONE));
    }

    private static BigDecimal number(@Nullable Object steps) {
        return steps instanceof Number number ? Json.plain(number) : BigDecimal.ZERO;
    }

    private Map<String, @Nullable Object> action(
            String keyResultId,
            String now,
            @Nullable Object note,
            @Nullable BigDecimal before,
            @Nullable BigDecimal taken) {
        Map<String, @Nullable Object> action = Json.readObject(NEW_ACTION).orElseThrow();
        action.putAll(Json.object("id", sequence.nextUuid(), "key_result_id", keyResultId));
        action.putAll(Json.object("userid", ClickUpStore.CURRENT_USER_ID, "workspace_id", ClickUpStore.WORKSPACE_ID));
        action.putAll(Json.object("note", note, "date_modified", now));
        action.putAll(Json.object("steps_before_float", before, "steps_taken_float", taken));
        return action;
    }
}
