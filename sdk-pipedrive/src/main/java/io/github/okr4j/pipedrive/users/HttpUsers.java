package io.github.okr4j.pipedrive.users;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** Users over HTTP. */
record HttpUsers(CallFactory callFactory) implements Users {
    private static final String PAGE = "https://developers.pipedrive.com/docs/api/v1/Users";

    static final Operation<List<User>> LIST = Operation.get("pipedrive.users.list", "/v1/users")
            .evidence(Evidence.RECORDED, PAGE + "#getUsers")
            .cost(20)
            .scopes("users:read")
            .returningListOrEmpty("data", User.class);

    static final Operation<List<User>> FIND = Operation.get("pipedrive.users.find", "/v1/users/find")
            .evidence(Evidence.DOCUMENTED, PAGE + "#findUsersByName")
            .cost(40)
            .scopes("users:read")
            .returningListOrEmpty("data", User.class);

    static final Operation<User> GET = Operation.get("pipedrive.users.get", "/v1/users/{id}")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getUser")
            .cost(2)
            .scopes("users:read")
            .returning("data", User.class);

    static final Operation<CurrentUser> ME = Operation.get("pipedrive.users.me", "/v1/users/me")
            .evidence(Evidence.RECORDED, PAGE + "#getCurrentUser")
            .cost(2)
            .scopes("base")
            .returning("data", CurrentUser.class);

    static final List<Operation<?>> OPERATIONS = List.of(LIST, FIND, GET, ME);

    @Override
    public ApiCall<List<User>> list() {
        return callFactory.call(LIST, Request.EMPTY);
    }

    @Override
    public ApiCall<List<User>> find(String name) {
        return callFactory.call(FIND, term(name));
    }

    @Override
    public ApiCall<List<User>> findByEmail(String email) {
        return callFactory.call(FIND, term(email).query("search_by_email", 1));
    }

    @Override
    public ApiCall<User> get(long id) {
        return callFactory.call(GET, Request.EMPTY.path("id", Long.toString(id)));
    }

    @Override
    public ApiCall<CurrentUser> me() {
        return callFactory.call(ME, Request.EMPTY);
    }

    private static Request term(String text) {
        return Request.EMPTY.query("term", Checks.notBlank("term", text));
    }
}
