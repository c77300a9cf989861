package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.clickup.ids.Ids;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** Lists over HTTP. */
record HttpLists(CallFactory callFactory) implements Lists {
    @Override
    public ApiCall<List<TaskList>> list(String folderId, boolean archived) {
        Request request = Request.EMPTY
                .path("folder_id", Ids.digits("folder_id", folderId))
                .query("archived", archived ? true : null);
        return callFactory.call(ListOperations.LIST, request);
    }

    @Override
    public ApiCall<List<TaskList>> listFolderless(String spaceId, boolean archived) {
        Request request = Request.EMPTY
                .path("space_id", Ids.digits("space_id", spaceId))
                .query("archived", archived ? true : null);
        return callFactory.call(ListOperations.LIST_FOLDERLESS, request);
    }

    @Override
    public ApiCall<TaskList> get(String listId) {
        return callFactory.call(ListOperations.GET, withId(listId));
    }

    @Override
    public ApiCall<List<Person>> members(String listId) {
        return callFactory.call(ListOperations.MEMBERS, withId(listId));
    }

    private static Request withId(String listId) {
        return Request.EMPTY.path("list_id", Ids.digits("list_id", listId));
    }
}
