package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/** The endpoints of the List service. */
final class ListOperations {
    private static final String REFERENCE = "https://developer.clickup.com/reference/";

    static final Operation<List<TaskList>> LIST = Operation.get("clickup.lists.list", "/v2/folder/{folder_id}/list")
            .evidence(Evidence.RECORDED, REFERENCE + "getlists")
            .returning(ListsEnvelope.class, "lists", ListsEnvelope::lists);

    static final Operation<List<TaskList>> LIST_FOLDERLESS = Operation.get(
                    "clickup.lists.listFolderless", "/v2/space/{space_id}/list")
            .evidence(Evidence.RECORDED, REFERENCE + "getfolderlesslists")
            .returning(ListsEnvelope.class, "lists", ListsEnvelope::lists);

    static final Operation<TaskList> GET = Operation.get("clickup.lists.get", "/v2/list/{list_id}")
            .evidence(Evidence.RECORDED, REFERENCE + "getlist")
            .returning(TaskList.class);

    static final Operation<List<Person>> MEMBERS = Operation.get("clickup.lists.members", "/v2/list/{list_id}/member")
            .evidence(Evidence.RECORDED, REFERENCE + "getlistmembers")
            .returning(MembersEnvelope.class, "members", MembersEnvelope::members);

    private ListOperations() {}

    static List<Operation<?>> all() {
        return List.of(LIST, LIST_FOLDERLESS, GET, MEMBERS);
    }
}
