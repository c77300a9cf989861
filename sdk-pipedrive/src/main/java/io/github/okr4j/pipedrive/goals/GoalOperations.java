package io.github.okr4j.pipedrive.goals;

import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The endpoints of the goal service, with the path as the vendor's description has it below its common host. */
final class GoalOperations {
    private static final String PAGE = "https://developers.pipedrive.com/docs/api/v1/Goals";

    static final Operation<List<Goal>> FIND = Operation.get("pipedrive.goals.find", "/v1/goals/find")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getGoals")
            .cost(20)
            .scopes("goals:read", "goals:full")
            .returning(GoalsEnvelope.class, "data.goals", GoalsEnvelope::goals);

    static final Operation<Goal> CREATE = Operation.post("pipedrive.goals.create", "/v1/goals")
            .evidence(Evidence.DOCUMENTED, PAGE + "#addGoal")
            .cost(10)
            .scopes("goals:full")
            .returning(GoalEnvelope.class, "data.goal", GoalEnvelope::goal);

    static final Operation<Goal> UPDATE = Operation.put("pipedrive.goals.update", "/v1/goals/{id}")
            .evidence(Evidence.DOCUMENTED, PAGE + "#updateGoal")
            .cost(10)
            .scopes("goals:full")
            .returning(GoalEnvelope.class, "data.goal", GoalEnvelope::goal);

    static final Operation<NoContent> DELETE = Operation.delete("pipedrive.goals.delete", "/v1/goals/{id}")
            .evidence(Evidence.DOCUMENTED, PAGE + "#deleteGoal")
            .cost(6)
            .scopes("goals:full");

    static final Operation<GoalResult> RESULTS = Operation.get("pipedrive.goals.results", "/v1/goals/{id}/results")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getGoalResult")
            .cost(20)
            .scopes("goals:read", "goals:full")
            .returning(GoalResultEnvelope.class, "data", GoalResultEnvelope::data);

    private GoalOperations() {}

    /** The search again, answering what was found before together with what is new. */
    static Operation<List<Goal>> findMore(List<Goal> found) {
        return FIND.returning(GoalsEnvelope.class, "data.goals", envelope -> {
            Map<String, Goal> all = new LinkedHashMap<>();
            Stream.concat(found.stream(), envelope.goals().stream()).forEach(goal -> all.putIfAbsent(goal.id(), goal));
            return List.copyOf(all.values());
        });
    }

    static List<Operation<?>> all() {
        return List.of(FIND, CREATE, UPDATE, DELETE, RESULTS);
    }
}
