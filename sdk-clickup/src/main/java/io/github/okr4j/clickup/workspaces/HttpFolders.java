package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.clickup.ids.Ids;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** Folders over HTTP. */
record HttpFolders(CallFactory callFactory) implements Folders {
    @Override
    public ApiCall<List<Folder>> list(String spaceId, boolean archived) {
        Request request = Request.EMPTY
                .path("space_id", Ids.digits("space_id", spaceId))
                .query("archived", archived ? true : null);
        return callFactory.call(FolderOperations.LIST, request);
    }

    @Override
    public ApiCall<Folder> get(String folderId, boolean includeSubfolders) {
        Request request = Request.EMPTY
                .path("folder_id", Ids.digits("folder_id", folderId))
                .query("include_subfolders", includeSubfolders ? true : null);
        return callFactory.call(FolderOperations.GET, request);
    }
}
