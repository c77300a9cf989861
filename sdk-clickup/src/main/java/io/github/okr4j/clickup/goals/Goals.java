package io.github.okr4j.clickup.goals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * Goals of ClickUp Workspaces. Every operation here was seen in recorded traffic.
 *
 * <p>An unknown id, or one that the token may not see, answers 401 and not 404; only an unknown Workspace is a 404.
 */
@CheckReturnValue
public interface Goals {
    /**
     * The goals of a Workspace that are not completed, with the goal folders; all in one answer, there are no pages.
     *
     * <p>Key results are not in it: read each goal for these. A read: repeated after transient failures.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @return goals and folders
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
     * @see <a href="https://developer.clickup.com/reference/getgoals">getgoals</a>, recorded
     */
    default ApiCall<WorkspaceGoals> list(String workspaceId) {
        return list(workspaceId, false);
    }

    /**
     * The goals of a Workspace, with the goal folders; all in one answer, there are no pages.
     *
     * <p>Key results are not in it: read each goal for these. A read: repeated after transient failures.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @param includeCompleted true to have completed goals too; whether that goes for goals in folders is not known
     * @return goals and folders
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
     * @see <a href="https://developer.clickup.com/reference/getgoals">getgoals</a>, recorded
     */
    ApiCall<WorkspaceGoals> list(String workspaceId, boolean includeCompleted);

    /**
     * The goals of a Workspace that are not completed, with their key results.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @return the goals, and those that could not be read
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
     * @see #tree(String, boolean)
     */
    default ApiCall<GoalTree> tree(String workspaceId) {
        return tree(workspaceId, false);
    }

    /**
     * The goals of a Workspace with their key results: the list, and then one request per goal, for no list has key
     * results.
     *
     * <p>Up to eight requests are under way at once, and none is begun that the rate budget has no room for; a large tree
     * takes as many minutes as the budget demands, so the options, the timeout among them, apply to each request and not
     * to the whole. Canceling the future ends it. A goal that cannot be read is reported in {@link GoalTree#unread}. If the
     * daily limit is used up, the connection fails or the client is closed, no further goal is requested, and the rest is
     * reported there too. The call fails only if the list fails. The response tells the budget as it was last and how many requests were sent for
     * goals.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @param includeCompleted true to have completed goals too; whether that goes for goals in folders is not known
     * @return the goals, and those that could not be read
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
     * @see <a href="https://developer.clickup.com/reference/getgoals">getgoals</a>, recorded
     * @see <a href="https://developer.clickup.com/reference/getgoal">getgoal</a>, recorded
     */
    ApiCall<GoalTree> tree(String workspaceId, boolean includeCompleted);

    /**
     * Creates a goal.
     *
     * <p>Not idempotent: repeated only if it was certainly not carried out.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @param goal the goal to be
     * @return the goal as ClickUp keeps it
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
     * @see <a href="https://developer.clickup.com/reference/creategoal">creategoal</a>, recorded
     */
    ApiCall<Goal> create(String workspaceId, CreateGoal goal);

    /**
     * Reads a goal with its key results.
     *
     * <p>A read: repeated after transient failures.
     *
     * @param goalId the goal's id in full, not its number in the Workspace
     * @return the goal
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
     * @see <a href="https://developer.clickup.com/reference/getgoal">getgoal</a>, recorded
     */
    ApiCall<Goal> get(String goalId);

    /**
     * Changes some members of a goal and leaves the others alone.
     *
     * <p>Idempotent: repeated after transient failures.
     *
     * @param goalId the goal's id
     * @param changes what to change
     * @return the goal after the change
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
     * @see <a href="https://developer.clickup.com/reference/updategoal">updategoal</a>, recorded
     */
    ApiCall<Goal> update(String goalId, UpdateGoal changes);

    /**
     * Deletes a goal with its key results.
     *
     * <p>Idempotent: repeated after transient failures. If the first attempt was carried out and its answer lost, the
     * repeat fails with 401, because the id is unknown by then; the outcome of that failure is {@code UNKNOWN}.
     *
     * @param goalId the goal's id
     * @return nothing worth reading
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
     * @see <a href="https://developer.clickup.com/reference/deletegoal">deletegoal</a>, recorded
     */
    ApiCall<NoContent> delete(String goalId);

    /**
     * The service over a caller.
     *
     * @param callFactory what describes the calls
     * @return the service
     */
    static Goals of(CallFactory callFactory) {
        return new HttpGoals(callFactory);
    }

    /**
     * Every operation of this service.
     *
     * @return the operations, in the order of the documentation
     */
    static List<Operation<?>> operations() {
        return HttpGoals.OPERATIONS;
    }
}
