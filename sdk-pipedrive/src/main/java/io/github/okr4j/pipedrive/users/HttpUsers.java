package io.github.okr4j.pipedrive.users;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Users over HTTP. */
record HttpUsers(CallFactory callFactory) implements Users {
    @Override
    public ApiCall<List<User>> list() {
        return callFactory.call(UserOperations.LIST, Request.EMPTY);
    }

    @Override
    public ApiCall<List<User>> find(String name) {
        return callFactory.call(UserOperations.FIND, term(name));
    }

    @Override
    public ApiCall<List<User>> findByEmail(String email) {
        return callFactory.call(UserOperations.FIND, term(email).query("search_by_email", 1));
    }

    @Override
    public ApiCall<User> get(long id) {
        return callFactory.call(UserOperations.GET, Request.EMPTY.path("id", Long.toString(id)));
    }

    @Override
    public ApiCall<CurrentUser> me() {
        return callFactory.call(UserOperations.ME, Request.EMPTY);
    }

    private static Request term(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("term must not be blank");
        }
        return Request.EMPTY.query("term", text);
    }
}
