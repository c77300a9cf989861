package io.github.okr4j.clickup.goals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** Goals over HTTP. */
record HttpGoals(CallFactory callFactory) implements Goals {
    private static final String REFERENCE = "https://developer.clickup.com/reference/";

    private static final Operation<WorkspaceGoals> LIST = Operation.get("clickup.goals.list", "/v2/team/{team_id}/goal")
            .evidence(Evidence.RECORDED, REFERENCE + "getgoals")
            .returning(WorkspaceGoals.class);

    private static final Operation<Goal> CREATE = Operation.post("clickup.goals.create", "/v2/team/{team_id}/goal")
            .evidence(Evidence.RECORDED, REFERENCE + "creategoal")
            .returning("goal", Goal.class);

    static final Operation<Goal> GET = Operation.get("clickup.goals.get", "/v2/goal/{goal_id}")
            .evidence(Evidence.RECORDED, REFERENCE + "getgoal")
            .returning("goal", Goal.class);

    private static final Operation<Goal> UPDATE = Operation.put("clickup.goals.update", "/v2/goal/{goal_id}")
            .evidence(Evidence.RECORDED, REFERENCE + "updategoal")
            .returning("goal", Goal.class);

    private static final Operation<NoContent> DELETE = Operation.delete("clickup.goals.delete", "/v2/goal/{goal_id}")
            .evidence(Evidence.RECORDED, REFERENCE + "deletegoal");

    static final List<Operation<?>> OPERATIONS = List.of(LIST, CREATE, GET, UPDATE, DELETE);

    @Override
    public ApiCall<WorkspaceGoals> list(String workspaceId, boolean includeCompleted) {
        Request request = inWorkspace(workspaceId).query("include_completed", includeCompleted ? true : null);
        return callFactory.call(LIST, request);
    }

    @Override
    public ApiCall<GoalTree> tree(String workspaceId, boolean includeCompleted) {
        ApiCall<WorkspaceGoals> list = list(workspaceId, includeCompleted);
        return list.then(found -> new TreeCall(callFactory, list, found, CallOptions.DEFAULT));
    }

    @Override
    public ApiCall<Goal> create(String workspaceId, CreateGoal goal) {
        return callFactory.call(CREATE, inWorkspace(workspaceId).body(Checks.notNull("goal", goal)));
    }

    @Override
    public ApiCall<Goal> get(String goalId) {
        return callFactory.call(GET, withId(goalId));
    }

    @Override
    public ApiCall<Goal> update(String goalId, UpdateGoal changes) {
        return callFactory.call(UPDATE, withId(goalId).body(Checks.notNull("changes", changes)));
    }

    @Override
    public ApiCall<NoContent> delete(String goalId) {
        return callFactory.call(DELETE, withId(goalId));
    }

    private static Request inWorkspace(String workspaceId) {
        return Request.EMPTY.path("team_id", workspaceId);
    }

    private static Request withId(String goalId) {
        return Request.EMPTY.path("goal_id", goalId);
    }
}
