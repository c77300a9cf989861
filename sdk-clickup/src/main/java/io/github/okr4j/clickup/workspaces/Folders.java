package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * Folders of ClickUp Spaces. Goal folders are something else.
 *
 * <p>An unknown id, or one that the token cannot access, causes status 401, not 404.
 *
 * <p>An id that is not digits only, such as the id of a view, throws {@link IllegalArgumentException}.
 */
@CheckReturnValue
public interface Folders {
    /**
     * The Folders of a Space that are not archived, with their Lists. All come in one response; there are no pages.
     * Safe; retried on transient failures.
     *
     * @return the Folders; Lists that are in none are not among them, see {@link Lists#listFolderless(String)}
     * @see <a href="https://developer.clickup.com/reference/getfolders">getfolders</a>, recorded
     */
    default ApiCall<List<Folder>> list(String spaceId) {
        return list(spaceId, false);
    }

    /**
     * The Folders of a Space, with their Lists. All come in one response; there are no pages. Safe; retried on
     * transient failures.
     *
     * @param archived true to ask for archived ones; whether they come in addition or instead is not documented
     * @see <a href="https://developer.clickup.com/reference/getfolders">getfolders</a>, recorded
     */
    ApiCall<List<Folder>> list(String spaceId, boolean archived);

    /**
     * Reads a Folder with its Lists. Safe; retried on transient failures.
     *
     * @see <a href="https://developer.clickup.com/reference/getfolder">getfolder</a>, recorded
     */
    default ApiCall<Folder> get(String folderId) {
        return get(folderId, false);
    }

    /**
     * Reads a Folder with its Lists. Safe; retried on transient failures.
     *
     * @param includeSubfolders true to have the ids of the Folders in it; documented, never recorded
     * @see <a href="https://developer.clickup.com/reference/getfolder">getfolder</a>, recorded
     */
    ApiCall<Folder> get(String folderId, boolean includeSubfolders);

    /** Creates the service. */
    static Folders of(CallFactory callFactory) {
        return new HttpFolders(callFactory);
    }

    /** The operations of this service. */
    static List<Operation<?>> operations() {
        return HttpFolders.OPERATIONS;
    }
}
