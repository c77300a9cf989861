package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * Spaces of ClickUp Workspaces.
 *
 * <p>An unknown id, or one that the token may not see, answers 401 and not 404; only an unknown Workspace is a 404.
 */
@CheckReturnValue
public interface Spaces {
    /**
     * The Spaces of a Workspace that are not archived; all in one answer, there are no pages.
     *
     * <p>A read: repeated after transient failures.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @return the Spaces
     * @throws IllegalArgumentException if the id is blank or not digits only, as the id of a view is
     * @see <a href="https://developer.clickup.com/reference/getspaces">getspaces</a>, recorded
     */
    default ApiCall<List<Space>> list(String workspaceId) {
        return list(workspaceId, false);
    }

    /**
     * The Spaces of a Workspace; all in one answer, there are no pages.
     *
     * <p>A read: repeated after transient failures.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @param archived true to ask for archived ones; whether they come besides the others or instead is not documented
     * @return the Spaces
     * @throws IllegalArgumentException if the id is blank or not digits only, as the id of a view is
     * @see <a href="https://developer.clickup.com/reference/getspaces">getspaces</a>, recorded
     */
    ApiCall<List<Space>> list(String workspaceId, boolean archived);

    /**
     * Reads a Space.
     *
     * <p>A read: repeated after transient failures.
     *
     * @param spaceId the Space's id
     * @return the Space
     * @throws IllegalArgumentException if the id is blank or not digits only, as the id of a view is
     * @see <a href="https://developer.clickup.com/reference/getspace">getspace</a>, recorded
     */
    ApiCall<Space> get(String spaceId);

    /**
     * The service over a caller.
     *
     * @param callFactory what describes the calls
     * @return the service
     */
    static Spaces of(CallFactory callFactory) {
        return new HttpSpaces(callFactory);
    }

    /**
     * Every operation of this service.
     *
     * @return the operations, in the order of the documentation
     */
    static List<Operation<?>> operations() {
        return HttpSpaces.OPERATIONS;
    }
}
