package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * Lists of ClickUp Folders and Spaces.
 *
 * <p>An unknown id, or one that the token cannot access, causes status 401, not 404.
 *
 * <p>An id that is not digits only, such as the id of a view, throws {@link IllegalArgumentException}.
 */
@CheckReturnValue
public interface Lists {
    /**
     * The Lists of a Folder that are not archived. All come in one response; there are no pages. Safe; retried on
     * transient failures.
     *
     * @see <a href="https://developer.clickup.com/reference/getlists">getlists</a>, recorded
     */
    default ApiCall<List<TaskList>> list(String folderId) {
        return list(folderId, false);
    }

    /**
     * The Lists of a Folder. All come in one response; there are no pages. Safe; retried on transient failures.
     *
     * @param archived true to ask for archived ones; whether they come in addition or instead is not documented
     * @see <a href="https://developer.clickup.com/reference/getlists">getlists</a>, recorded
     */
    ApiCall<List<TaskList>> list(String folderId, boolean archived);

    /**
     * The Lists of a Space that are in no Folder and not archived. All come in one response; there are no pages. Safe;
     * retried on transient failures.
     *
     * @see <a href="https://developer.clickup.com/reference/getfolderlesslists">getfolderlesslists</a>, recorded
     */
    default ApiCall<List<TaskList>> listFolderless(String spaceId) {
        return listFolderless(spaceId, false);
    }

    /**
     * The Lists of a Space that are in no Folder. All come in one response; there are no pages. Safe; retried on
     * transient failures.
     *
     * @param archived true to ask for archived ones; whether they come in addition or instead is not documented
     * @see <a href="https://developer.clickup.com/reference/getfolderlesslists">getfolderlesslists</a>, recorded
     */
    ApiCall<List<TaskList>> listFolderless(String spaceId, boolean archived);

    /**
     * Reads a List with its statuses. Safe; retried on transient failures.
     *
     * @param listId the List's id: the digits that follow {@code /li/} in the address of its page
     * @see <a href="https://developer.clickup.com/reference/getlist">getlist</a>, recorded
     */
    ApiCall<TaskList> get(String listId);

    /**
     * The people who were given access to a List itself; those who have it through the Folder, Space or Workspace are
     * not among them. Safe; retried on transient failures.
     *
     * @param listId the List's id
     * @see <a href="https://developer.clickup.com/reference/getlistmembers">getlistmembers</a>, recorded
     */
    ApiCall<List<Person>> members(String listId);

    /** Creates the service. */
    static Lists of(CallFactory callFactory) {
        return new HttpLists(callFactory);
    }

    /** The operations of this service. */
    static List<Operation<?>> operations() {
        return HttpLists.OPERATIONS;
    }
}
