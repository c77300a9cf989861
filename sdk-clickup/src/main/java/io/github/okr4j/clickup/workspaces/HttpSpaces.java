package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.clickup.wire.ClickUpIds;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** Spaces over HTTP. */
record HttpSpaces(CallFactory callFactory) implements Spaces {
    private static final String REFERENCE = "https://developer.clickup.com/reference/";

    private static final Operation<List<Space>> LIST = Operation.get("clickup.spaces.list", "/v2/team/{team_id}/space")
            .evidence(Evidence.RECORDED, REFERENCE + "getspaces")
            .returningList("spaces", Space.class);

    private static final Operation<Space> GET = Operation.get("clickup.spaces.get", "/v2/space/{space_id}")
            .evidence(Evidence.RECORDED, REFERENCE + "getspace")
            .returning(Space.class);

    static final List<Operation<?>> OPERATIONS = List.of(LIST, GET);

    @Override
    public ApiCall<List<Space>> list(String workspaceId, boolean archived) {
        Request request = Request.EMPTY
                .path("team_id", ClickUpIds.digits("team_id", workspaceId))
                .query("archived", archived ? true : null);
        return callFactory.call(LIST, request);
    }

    @Override
    public ApiCall<Space> get(String spaceId) {
        return callFactory.call(GET, Request.EMPTY.path("space_id", ClickUpIds.digits("space_id", spaceId)));
    }
}
