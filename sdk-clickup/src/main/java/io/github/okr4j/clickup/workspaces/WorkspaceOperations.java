package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/** The endpoints of the Workspace service. */
final class WorkspaceOperations {
    private static final String REFERENCE = "https://developer.clickup.com/reference/";

    static final Operation<User> CURRENT_USER = Operation.get("clickup.user.get", "/v2/user")
            .evidence(Evidence.RECORDED, REFERENCE + "getauthorizeduser")
            .returning(UserEnvelope.class, "user", UserEnvelope::user);

    static final Operation<List<Workspace>> LIST = Operation.get("clickup.workspaces.list", "/v2/team")
            .evidence(Evidence.RECORDED, REFERENCE + "getauthorizedteams")
            .returning(WorkspacesEnvelope.class, "teams", WorkspacesEnvelope::teams);

    private WorkspaceOperations() {}

    static List<Operation<?>> all() {
        return List.of(CURRENT_USER, LIST);
    }
}
