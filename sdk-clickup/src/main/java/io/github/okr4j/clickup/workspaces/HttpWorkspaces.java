package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.Caller;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** Workspaces over HTTP. */
record HttpWorkspaces(Caller caller) implements Workspaces {
    @Override
    public ApiCall<User> currentUser() {
        return caller.call(WorkspaceOperations.CURRENT_USER, Request.EMPTY);
    }

    @Override
    public ApiCall<List<Workspace>> list() {
        return caller.call(WorkspaceOperations.LIST, Request.EMPTY);
    }
}
