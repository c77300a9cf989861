package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * User groups of ClickUp Workspaces, which ClickUp's pages call Teams.
 *
 * <p>An id that is not digits only, such as the id of a view, throws {@link IllegalArgumentException}.
 */
@CheckReturnValue
public interface UserGroups {
    /**
     * The user groups of a Workspace. All come in one response; there are no pages. Safe; retried on transient
     * failures.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @see <a href="https://developer.clickup.com/reference/getteams1">getteams1</a>, documented
     */
    ApiCall<List<UserGroup>> list(String workspaceId);

    /**
     * Some user groups of a Workspace. Safe; retried on transient failures.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @param groupIds the groups' ids, at least one
     * @throws IllegalArgumentException if an id is blank, there is no group's id, or the Workspace's is not digits only
     * @see <a href="https://developer.clickup.com/reference/getteams1">getteams1</a>, documented
     */
    ApiCall<List<UserGroup>> list(String workspaceId, List<String> groupIds);

    /** Creates the service. */
    static UserGroups of(CallFactory callFactory) {
        return new HttpUserGroups(callFactory);
    }

    /** The operations of this service. */
    static List<Operation<?>> operations() {
        return HttpUserGroups.OPERATIONS;
    }
}
