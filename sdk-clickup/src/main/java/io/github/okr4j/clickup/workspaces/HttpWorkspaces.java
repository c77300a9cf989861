package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** Workspaces over HTTP. */
record HttpWorkspaces(CallFactory callFactory) implements Workspaces {
    @Override
    public ApiCall<User> currentUser() {
        return callFactory.call(WorkspaceOperations.CURRENT_USER, Request.EMPTY);
    }

    @Override
    public ApiCall<List<Workspace>> list() {
        return callFactory.call(WorkspaceOperations.LIST, Request.EMPTY);
    }
}
