package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** Workspaces over HTTP. */
record HttpWorkspaces(CallFactory callFactory) implements Workspaces {
    private static final String REFERENCE = "https://developer.clickup.com/reference/";

    private static final Operation<User> CURRENT_USER = Operation.get("clickup.user.get", "/v2/user")
            .evidence(Evidence.RECORDED, REFERENCE + "getauthorizeduser")
            .returning("user", User.class);

    private static final Operation<List<Workspace>> LIST = Operation.get("clickup.workspaces.list", "/v2/team")
            .evidence(Evidence.RECORDED, REFERENCE + "getauthorizedteams")
            .returningList("teams", Workspace.class);

    static final List<Operation<?>> OPERATIONS = List.of(CURRENT_USER, LIST);

    @Override
    public ApiCall<User> currentUser() {
        return callFactory.call(CURRENT_USER, Request.EMPTY);
    }

    @Override
    public ApiCall<List<Workspace>> list() {
        return callFactory.call(LIST, Request.EMPTY);
    }
}
