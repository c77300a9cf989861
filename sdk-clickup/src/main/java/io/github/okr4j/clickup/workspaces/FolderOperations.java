package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/** The endpoints of the Folder service. */
final class FolderOperations {
    private static final String REFERENCE = "https://developer.clickup.com/reference/";

    static final Operation<List<Folder>> LIST = Operation.get("clickup.folders.list", "/v2/space/{space_id}/folder")
            .evidence(Evidence.RECORDED, REFERENCE + "getfolders")
            .returning(FoldersEnvelope.class, "folders", FoldersEnvelope::folders);

    static final Operation<Folder> GET = Operation.get("clickup.folders.get", "/v2/folder/{folder_id}")
            .evidence(Evidence.RECORDED, REFERENCE + "getfolder")
            .returning(Folder.class);

    private FolderOperations() {}

    static List<Operation<?>> all() {
        return List.of(LIST, GET);
    }
}
