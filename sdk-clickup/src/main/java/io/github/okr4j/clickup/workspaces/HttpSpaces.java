package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.clickup.ids.Ids;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** Spaces over HTTP. */
record HttpSpaces(CallFactory callFactory) implements Spaces {
    @Override
    public ApiCall<List<Space>> list(String workspaceId, boolean archived) {
        Request request = Request.EMPTY
                .path("team_id", Ids.digits("team_id", workspaceId))
                .query("archived", archived ? true : null);
        return callFactory.call(SpaceOperations.LIST, request);
    }

    @Override
    public ApiCall<Space> get(String spaceId) {
        return callFactory.call(SpaceOperations.GET, Request.EMPTY.path("space_id", Ids.digits("space_id", spaceId)));
    }
}
