package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/** The endpoints of the user group service. */
final class UserGroupOperations {
    private static final String REFERENCE = "https://developer.clickup.com/reference/";

    static final Operation<List<UserGroup>> LIST = Operation.get("clickup.usergroups.list", "/v2/group")
            .evidence(Evidence.DOCUMENTED, REFERENCE + "getteams1")
            .returning(UserGroupsEnvelope.class, "groups", UserGroupsEnvelope::groups);

    private UserGroupOperations() {}

    static List<Operation<?>> all() {
        return List.of(LIST);
    }
}
