package io.github.okr4j.clickup.goals;

import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/** The endpoints of the goal service. */
final class GoalOperations {
    private static final String REFERENCE = "https://developer.clickup.com/reference/";

    static final Operation<WorkspaceGoals> LIST = Operation.get("clickup.goals.list", "/v2/team/{team_id}/goal")
            .evidence(Evidence.RECORDED, REFERENCE + "getgoals")
            .returning(WorkspaceGoalsEnvelope.class, "goals", WorkspaceGoalsEnvelope::value);

    static final Operation<Goal> CREATE = Operation.post("clickup.goals.create", "/v2/team/{team_id}/goal")
            .evidence(Evidence.RECORDED, REFERENCE + "creategoal")
            .returning(GoalEnvelope.class, "goal", GoalEnvelope::goal);

    static final Operation<Goal> GET = Operation.get("clickup.goals.get", "/v2/goal/{goal_id}")
            .evidence(Evidence.RECORDED, REFERENCE + "getgoal")
            .returning(GoalEnvelope.class, "goal", GoalEnvelope::goal);

    static final Operation<Goal> UPDATE = Operation.put("clickup.goals.update", "/v2/goal/{goal_id}")
            .evidence(Evidence.RECORDED, REFERENCE + "updategoal")
            .returning(GoalEnvelope.class, "goal", GoalEnvelope::goal);

    static final Operation<NoContent> DELETE = Operation.delete("clickup.goals.delete", "/v2/goal/{goal_id}")
            .evidence(Evidence.RECORDED, REFERENCE + "deletegoal");

    private GoalOperations() {}

    static List<Operation<?>> all() {
        return List.of(LIST, CREATE, GET, UPDATE, DELETE);
    }
}
