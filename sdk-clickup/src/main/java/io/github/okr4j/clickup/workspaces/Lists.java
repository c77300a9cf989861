package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * Lists of ClickUp Folders and Spaces.
 *
 * <p>An unknown id, or one that the token may not see, answers 401 and not 404.
 */
@CheckReturnValue
public interface Lists {
    /**
     * The Lists of a Folder that are not archived; all in one answer, there are no pages.
     *
     * <p>A read: repeated after transient failures.
     *
     * @param folderId the Folder's id
     * @return the Lists
     * @throws IllegalArgumentException if the id is blank or not digits only, as the id of a view is
     * @see <a href="https://developer.clickup.com/reference/getlists">getlists</a>, recorded
     */
    default ApiCall<List<TaskList>> list(String folderId) {
        return list(folderId, false);
    }

    /**
     * The Lists of a Folder; all in one answer, there are no pages.
     *
     * <p>A read: repeated after transient failures.
     *
     * @param folderId the Folder's id
     * @param archived true to ask for archived ones; whether they come besides the others or instead is not documented
     * @return the Lists
     * @throws IllegalArgumentException if the id is blank or not digits only, as the id of a view is
     * @see <a href="https://developer.clickup.com/reference/getlists">getlists</a>, recorded
     */
    ApiCall<List<TaskList>> list(String folderId, boolean archived);

    /**
     * The Lists of a Space that are in no Folder and not archived; all in one answer, there are no pages.
     *
     * <p>A read: repeated after transient failures.
     *
     * @param spaceId the Space's id
     * @return the Lists
     * @throws IllegalArgumentException if the id is blank or not digits only, as the id of a view is
     * @see <a href="https://developer.clickup.com/reference/getfolderlesslists">getfolderlesslists</a>, recorded
     */
    default ApiCall<List<TaskList>> listFolderless(String spaceId) {
        return listFolderless(spaceId, false);
    }

    /**
     * The Lists of a Space that are in no Folder; all in one answer, there are no pages.
     *
     * <p>A read: repeated after transient failures.
     *
     * @param spaceId the Space's id
     * @param archived true to ask for archived ones; whether they come besides the others or instead is not documented
     * @return the Lists
     * @throws IllegalArgumentException if the id is blank or not digits only, as the id of a view is
     * @see <a href="https://developer.clickup.com/reference/getfolderlesslists">getfolderlesslists</a>, recorded
     */
    ApiCall<List<TaskList>> listFolderless(String spaceId, boolean archived);

    /**
     * Reads a List with its statuses.
     *
     * <p>A read: repeated after transient failures.
     *
     * @param listId the List's id: the digits that follow {@code /li/} in the address of its page
     * @return the List
     * @throws IllegalArgumentException if the id is blank or not digits only, as the id of a view is
     * @see <a href="https://developer.clickup.com/reference/getlist">getlist</a>, recorded
     */
    ApiCall<TaskList> get(String listId);

    /**
     * The people who were given access to a List itself; those who have it through the Folder, Space or Workspace are not among
     * them.
     *
     * <p>A read: repeated after transient failures.
     *
     * @param listId the List's id
     * @return the members
     * @throws IllegalArgumentException if the id is blank or not digits only, as the id of a view is
     * @see <a href="https://developer.clickup.com/reference/getlistmembers">getlistmembers</a>, recorded
     */
    ApiCall<List<Person>> members(String listId);

    /**
     * The service over a caller.
     *
     * @param callFactory what describes the calls
     * @return the service
     */
    static Lists of(CallFactory callFactory) {
        return new HttpLists(callFactory);
    }

    /**
     * Every operation of this service.
     *
     * @return the operations, in the order of the documentation
     */
    static List<Operation<?>> operations() {
        return HttpLists.OPERATIONS;
    }
}
