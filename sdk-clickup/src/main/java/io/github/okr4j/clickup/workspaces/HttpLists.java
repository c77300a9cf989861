package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.clickup.wire.ClickUpIds;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** Lists over HTTP. */
record HttpLists(CallFactory callFactory) implements Lists {
    private static final String REFERENCE = "https://developer.clickup.com/reference/";

    private static final Operation<List<TaskList>> LIST = Operation.get(
                    "clickup.lists.list", "/v2/folder/{folder_id}/list")
            .evidence(Evidence.RECORDED, REFERENCE + "getlists")
            .returningList("lists", TaskList.class);

    private static final Operation<List<TaskList>> LIST_FOLDERLESS = Operation.get(
                    "clickup.lists.listFolderless", "/v2/space/{space_id}/list")
            .evidence(Evidence.RECORDED, REFERENCE + "getfolderlesslists")
            .returningList("lists", TaskList.class);

    private static final Operation<TaskList> GET = Operation.get("clickup.lists.get", "/v2/list/{list_id}")
            .evidence(Evidence.RECORDED, REFERENCE + "getlist")
            .returning(TaskList.class);

    private static final Operation<List<Person>> MEMBERS = Operation.get(
                    "clickup.lists.members", "/v2/list/{list_id}/member")
            .evidence(Evidence.RECORDED, REFERENCE + "getlistmembers")
            .returningList("members", Person.class);

    static final List<Operation<?>> OPERATIONS = List.of(LIST, LIST_FOLDERLESS, GET, MEMBERS);

    @Override
    public ApiCall<List<TaskList>> list(String folderId, boolean archived) {
        Request request = Request.EMPTY
                .path("folder_id", ClickUpIds.digits("folder_id", folderId))
                .query("archived", archived ? true : null);
        return callFactory.call(LIST, request);
    }

    @Override
    public ApiCall<List<TaskList>> listFolderless(String spaceId, boolean archived) {
        Request request = Request.EMPTY
                .path("space_id", ClickUpIds.digits("space_id", spaceId))
                .query("archived", archived ? true : null);
        return callFactory.call(LIST_FOLDERLESS, request);
    }

    @Override
    public ApiCall<TaskList> get(String listId) {
        return callFactory.call(GET, withId(listId));
    }

    @Override
    public ApiCall<List<Person>> members(String listId) {
        return callFactory.call(MEMBERS, withId(listId));
    }

    private static Request withId(String listId) {
        return Request.EMPTY.path("list_id", ClickUpIds.digits("list_id", listId));
    }
}
