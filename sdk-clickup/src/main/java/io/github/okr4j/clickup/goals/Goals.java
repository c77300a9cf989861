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
 * <p>An unknown id, or one that the token cannot access, causes status 401, not 404. Only an unknown Workspace causes
 * 404.
 *
 * <p>A blank id, {@code .} and {@code ..} throw {@link IllegalArgumentException}.
 */
@CheckReturnValue
public interface Goals {
    /**
     * The goals of a Workspace that are not completed, with the goal folders. All come in one response; there are no
     * pages.
     *
     * <p>The response has no key results; read each goal for them. Safe; retried on transient failures.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @see <a href="https://developer.clickup.com/reference/getgoals">getgoals</a>, recorded
     */
    default ApiCall<WorkspaceGoals> list(String workspaceId) {
        return list(workspaceId, false);
    }

    /**
     * The goals of a Workspace, with the goal folders. All come in one response; there are no pages.
     *
     * <p>The response has no key results; read each goal for them. Safe; retried on transient failures.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @param includeCompleted true to include completed goals; its effect on goals in folders is unknown
     * @see <a href="https://developer.clickup.com/reference/getgoals">getgoals</a>, recorded
     */
    ApiCall<WorkspaceGoals> list(String workspaceId, boolean includeCompleted);

    /**
     * The goals of a Workspace that are not completed, with their key results.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @see #tree(String, boolean)
     */
    default ApiCall<GoalTree> tree(String workspaceId) {
        return tree(workspaceId, false);
    }

    /**
     * The goals of a Workspace with their key results. Sends one request for the list and one per goal, because lists
     * have no key results.
     *
     * <p>At most eight requests run at once, within the rate limit. A large tree can take minutes, so the options,
     * including the timeout, apply to each request and not to the whole. Canceling the future ends it. A goal that
     * cannot be read is reported in {@link GoalTree#unread}. If one is refused (401, 403, 404), the list is read once more at
     * the end, and a goal that was deleted meanwhile is left out. If the daily limit is used up, the connection fails or the
     * client is closed, no further goal is requested, and the rest is reported there too. The call fails only if the
     * first list fails. The response has the last rate limit, the number of requests sent after that list, and
     * the drift of all goals, with the goal's id before each path.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @param includeCompleted true to include completed goals; its effect on goals in folders is unknown
     * @see <a href="https://developer.clickup.com/reference/getgoals">getgoals</a>, recorded
     * @see <a href="https://developer.clickup.com/reference/getgoal">getgoal</a>, recorded
     */
    ApiCall<GoalTree> tree(String workspaceId, boolean includeCompleted);

    /**
     * Creates a goal. Not idempotent; retried only if it was provably not executed.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @see <a href="https://developer.clickup.com/reference/creategoal">creategoal</a>, recorded
     */
    ApiCall<Goal> create(String workspaceId, CreateGoal goal);

    /**
     * Reads a goal with its key results. Safe; retried on transient failures.
     *
     * @param goalId the goal's id in full, not its number in the Workspace
     * @see <a href="https://developer.clickup.com/reference/getgoal">getgoal</a>, recorded
     */
    ApiCall<Goal> get(String goalId);

    /**
     * Changes some fields of a goal and keeps the others. Idempotent; retried on transient failures.
     *
     * @see <a href="https://developer.clickup.com/reference/updategoal">updategoal</a>, recorded
     */
    ApiCall<Goal> update(String goalId, UpdateGoal changes);

    /**
     * Deletes a goal with its key results. Idempotent; retried on transient failures. If the first attempt was executed
     * and its response was lost, the retry fails with 401, because the id no longer exists. The outcome of that failure
     * is {@code UNKNOWN}.
     *
     * @see <a href="https://developer.clickup.com/reference/deletegoal">deletegoal</a>, recorded
     */
    ApiCall<NoContent> delete(String goalId);

    /** Creates the service. */
    static Goals of(CallFactory callFactory) {
        return new HttpGoals(callFactory);
    }

    /** The operations of this service. */
    static List<Operation<?>> operations() {
        return HttpGoals.OPERATIONS;
    }
}
