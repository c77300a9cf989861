package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * User groups of ClickUp Workspaces, which ClickUp's pages call Teams.
 */
@CheckReturnValue
public interface UserGroups {
    /**
     * The user groups of a Workspace; all in one answer, there are no pages.
     *
     * <p>A read: repeated after transient failures.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @return the groups with their members
     * @throws IllegalArgumentException if the id is blank or not digits only, as the id of a view is
     * @see <a href="https://developer.clickup.com/reference/getteams1">getteams1</a>, documented
     */
    ApiCall<List<UserGroup>> list(String workspaceId);

    /**
     * Some user groups of a Workspace.
     *
     * <p>A read: repeated after transient failures.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @param groupIds the groups' ids, at least one
     * @return the groups with their members
     * @throws IllegalArgumentException if an id is blank, there is no group's id, or the Workspace's is not digits only
     * @see <a href="https://developer.clickup.com/reference/getteams1">getteams1</a>, documented
     */
    ApiCall<List<UserGroup>> list(String workspaceId, List<String> groupIds);

    /**
     * The service over a caller.
     *
     * @param callFactory what describes the calls
     * @return the service
     */
    static UserGroups of(CallFactory callFactory) {
        return new HttpUserGroups(callFactory);
    }

    /**
     * Every operation of this service.
     *
     * @return the operations, in the order of the documentation
     */
    static List<Operation<?>> operations() {
        return HttpUserGroups.OPERATIONS;
    }
}
