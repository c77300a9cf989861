package io.github.okr4j.clickup.goals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CallOptions;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;

/** Goals over HTTP. */
record HttpGoals(CallFactory callFactory) implements Goals {
    @Override
    public ApiCall<WorkspaceGoals> list(String workspaceId, boolean includeCompleted) {
        Request request = inWorkspace(workspaceId).query("include_completed", includeCompleted ? true : null);
        return callFactory.call(GoalOperations.LIST, request);
    }

    @Override
    public ApiCall<GoalTree> tree(String workspaceId, boolean includeCompleted) {
        return list(workspaceId, includeCompleted).then(found -> new TreeCall(callFactory, found, CallOptions.DEFAULT));
    }

    @Override
    public ApiCall<Goal> create(String workspaceId, CreateGoal goal) {
        return callFactory.call(GoalOperations.CREATE, inWorkspace(workspaceId).body(Given.value("goal", goal)));
    }

    @Override
    public ApiCall<Goal> get(String goalId) {
        return callFactory.call(GoalOperations.GET, withId(goalId));
    }

    @Override
    public ApiCall<Goal> update(String goalId, UpdateGoal changes) {
        return callFactory.call(GoalOperations.UPDATE, withId(goalId).body(Given.value("changes", changes)));
    }

    @Override
    public ApiCall<NoContent> delete(String goalId) {
        return callFactory.call(GoalOperations.DELETE, withId(goalId));
    }

    private static Request inWorkspace(String workspaceId) {
        return Request.EMPTY.path("team_id", workspaceId);
    }

    private static Request withId(String goalId) {
        return Request.EMPTY.path("goal_id", goalId);
    }
}
