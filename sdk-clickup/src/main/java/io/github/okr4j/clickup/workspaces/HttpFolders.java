package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.clickup.wire.ClickUpIds;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** Folders over HTTP. */
record HttpFolders(CallFactory callFactory) implements Folders {
    private static final String REFERENCE = "https://developer.clickup.com/reference/";

    private static final Operation<List<Folder>> LIST = Operation.get(
                    "clickup.folders.list", "/v2/space/{space_id}/folder")
            .evidence(Evidence.RECORDED, REFERENCE + "getfolders")
            .returningList("folders", Folder.class);

    private static final Operation<Folder> GET = Operation.get("clickup.folders.get", "/v2/folder/{folder_id}")
            .evidence(Evidence.RECORDED, REFERENCE + "getfolder")
            .returning(Folder.class);

    static final List<Operation<?>> OPERATIONS = List.of(LIST, GET);

    @Override
    public ApiCall<List<Folder>> list(String spaceId, boolean archived) {
        Request request = Request.EMPTY
                .path("space_id", ClickUpIds.digits("space_id", spaceId))
                .query("archived", archived ? true : null);
        return callFactory.call(LIST, request);
    }

    @Override
    public ApiCall<Folder> get(String folderId, boolean includeSubfolders) {
        Request request = Request.EMPTY
                .path("folder_id", ClickUpIds.digits("folder_id", folderId))
                .query("include_subfolders", includeSubfolders ? true : null);
        return callFactory.call(GET, request);
    }
}
