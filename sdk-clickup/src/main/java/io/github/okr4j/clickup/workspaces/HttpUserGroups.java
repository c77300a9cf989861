package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.clickup.ids.Ids;
import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** User groups over HTTP. */
record HttpUserGroups(CallFactory callFactory) implements UserGroups {
    @Override
    public ApiCall<List<UserGroup>> list(String workspaceId) {
        return callFactory.call(UserGroupOperations.LIST, inWorkspace(workspaceId));
    }

    @Override
    public ApiCall<List<UserGroup>> list(String workspaceId, List<String> groupIds) {
        return callFactory.call(
                UserGroupOperations.LIST,
                inWorkspace(workspaceId).query("group_ids", Ids.texts("group_ids", groupIds)));
    }

    private static Request inWorkspace(String workspaceId) {
        return Request.EMPTY.query("team_id", Ids.digits("team_id", workspaceId));
    }
}
