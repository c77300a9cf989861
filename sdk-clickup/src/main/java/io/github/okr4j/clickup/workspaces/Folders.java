package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * Folders of ClickUp Spaces. Goal folders are something else.
 *
 * <p>An unknown id, or one that the token may not see, answers 401 and not 404.
 */
@CheckReturnValue
public interface Folders {
    /**
     * The Folders of a Space that are not archived, with their Lists; all in one answer, there are no pages.
     *
     * <p>A read: repeated after transient failures.
     *
     * @param spaceId the Space's id
     * @return the Folders; Lists that are in none are not among them, see {@link Lists#listFolderless(String)}
     * @throws IllegalArgumentException if the id is blank or not digits only, as the id of a view is
     * @see <a href="https://developer.clickup.com/reference/getfolders">getfolders</a>, recorded
     */
    default ApiCall<List<Folder>> list(String spaceId) {
        return list(spaceId, false);
    }

    /**
     * The Folders of a Space, with their Lists; all in one answer, there are no pages.
     *
     * <p>A read: repeated after transient failures.
     *
     * @param spaceId the Space's id
     * @param archived true to ask for archived ones; whether they come besides the others or instead is not documented
     * @return the Folders
     * @throws IllegalArgumentException if the id is blank or not digits only, as the id of a view is
     * @see <a href="https://developer.clickup.com/reference/getfolders">getfolders</a>, recorded
     */
    ApiCall<List<Folder>> list(String spaceId, boolean archived);

    /**
     * Reads a Folder with its Lists.
     *
     * <p>A read: repeated after transient failures.
     *
     * @param folderId the Folder's id
     * @return the Folder
     * @throws IllegalArgumentException if the id is blank or not digits only, as the id of a view is
     * @see <a href="https://developer.clickup.com/reference/getfolder">getfolder</a>, recorded
     */
    default ApiCall<Folder> get(String folderId) {
        return get(folderId, false);
    }

    /**
     * Reads a Folder with its Lists.
     *
     * <p>A read: repeated after transient failures.
     *
     * @param folderId the Folder's id
     * @param includeSubfolders true to have the ids of the Folders in it; documented, never recorded
     * @return the Folder
     * @throws IllegalArgumentException if the id is blank or not digits only, as the id of a view is
     * @see <a href="https://developer.clickup.com/reference/getfolder">getfolder</a>, recorded
     */
    ApiCall<Folder> get(String folderId, boolean includeSubfolders);

    /**
     * The service over a caller.
     *
     * @param callFactory what describes the calls
     * @return the service
     */
    static Folders of(CallFactory callFactory) {
        return new HttpFolders(callFactory);
    }

    /**
     * Every operation of this service.
     *
     * @return the operations, in the order of the documentation
     */
    static List<Operation<?>> operations() {
        return HttpFolders.OPERATIONS;
    }
}
