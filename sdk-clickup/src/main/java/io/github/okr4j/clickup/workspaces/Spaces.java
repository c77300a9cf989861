package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * Spaces of ClickUp Workspaces.
 *
 * <p>An unknown id, or one that the token cannot access, causes status 401, not 404. Only an unknown Workspace causes
 * 404.
 *
 * <p>An id that is not digits only, such as the id of a view, throws {@link IllegalArgumentException}.
 */
@CheckReturnValue
public interface Spaces {
    /**
     * The Spaces of a Workspace that are not archived. All come in one response; there are no pages. Safe; retried on
     * transient failures.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @see <a href="https://developer.clickup.com/reference/getspaces">getspaces</a>, recorded
     */
    default ApiCall<List<Space>> list(String workspaceId) {
        return list(workspaceId, false);
    }

    /**
     * The Spaces of a Workspace. All come in one response; there are no pages. Safe; retried on transient failures.
     *
     * @param workspaceId the Workspace's id, which ClickUp's API calls {@code team_id}
     * @param archived true to ask for archived ones; whether they come in addition or instead is not documented
     * @see <a href="https://developer.clickup.com/reference/getspaces">getspaces</a>, recorded
     */
    ApiCall<List<Space>> list(String workspaceId, boolean archived);

    /**
     * Reads a Space. Safe; retried on transient failures.
     *
     * @see <a href="https://developer.clickup.com/reference/getspace">getspace</a>, recorded
     */
    ApiCall<Space> get(String spaceId);

    /** Creates the service. */
    static Spaces of(CallFactory callFactory) {
        return new HttpSpaces(callFactory);
    }

    /** The operations of this service. */
    static List<Operation<?>> operations() {
        return HttpSpaces.OPERATIONS;
    }
}
