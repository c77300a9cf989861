package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.clickup.wire.ClickUpIds;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** User groups over HTTP. */
record HttpUserGroups(CallFactory callFactory) implements UserGroups {
    private static final String REFERENCE = "https://developer.clickup.com/reference/";

    private static final Operation<List<UserGroup>> LIST = Operation.get("clickup.usergroups.list", "/v2/group")
            .evidence(Evidence.DOCUMENTED, REFERENCE + "getteams1")
            .returningList("groups", UserGroup.class);

    static final List<Operation<?>> OPERATIONS = List.of(LIST);

    @Override
    public ApiCall<List<UserGroup>> list(String workspaceId) {
        return callFactory.call(LIST, inWorkspace(workspaceId));
    }

    @Override
    public ApiCall<List<UserGroup>> list(String workspaceId, List<String> groupIds) {
        return callFactory.call(
                LIST,
                inWorkspace(workspaceId)
                        .query("group_ids", Checks.noBlanks("group_ids", Checks.notEmpty("group_ids", groupIds))));
    }

    private static Request inWorkspace(String workspaceId) {
        return Request.EMPTY.query("team_id", ClickUpIds.digits("team_id", workspaceId));
    }
}
