package io.github.okr4j.pipedrive.users;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/** The endpoints about users, which exist in version 1 only. */
final class UserOperations {
    private static final String PAGE = "https://developers.pipedrive.com/docs/api/v1/Users";

    static final Operation<List<User>> LIST = Operation.get("pipedrive.users.list", "/v1/users")
            .evidence(Evidence.RECORDED, PAGE + "#getUsers")
            .cost(20)
            .scopes("users:read")
            .returning(UserList.class, "data", UserList::items);

    static final Operation<List<User>> FIND = Operation.get("pipedrive.users.find", "/v1/users/find")
            .evidence(Evidence.DOCUMENTED, PAGE + "#findUsersByName")
            .cost(40)
            .scopes("users:read")
            .returning(UserList.class, "data", UserList::items);

    static final Operation<User> GET = Operation.get("pipedrive.users.get", "/v1/users/{id}")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getUser")
            .cost(2)
            .scopes("users:read")
            .returning(UserEnvelope.class, "data", UserEnvelope::data);

    static final Operation<CurrentUser> ME = Operation.get("pipedrive.users.me", "/v1/users/me")
            .evidence(Evidence.RECORDED, PAGE + "#getCurrentUser")
            .cost(2)
            .scopes("base")
            .returning(CurrentUserEnvelope.class, "data", CurrentUserEnvelope::data);

    private UserOperations() {}

    static List<Operation<?>> all() {
        return List.of(LIST, FIND, GET, ME);
    }
}
