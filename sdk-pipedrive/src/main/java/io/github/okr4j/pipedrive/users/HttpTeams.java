package io.github.okr4j.pipedrive.users;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Teams over HTTP. */
record HttpTeams(CallFactory callFactory) implements Teams {
    @Override
    public ApiCall<List<Team>> list() {
        return callFactory.call(TeamOperations.LIST, Request.EMPTY);
    }

    @Override
    public ApiCall<List<Team>> list(TeamOrder order, boolean skipUsers) {
        return callFactory.call(TeamOperations.LIST, ordered(Request.EMPTY, order, skipUsers));
    }

    @Override
    public ApiCall<Team> get(long id, boolean skipUsers) {
        return callFactory.call(TeamOperations.GET, withoutUsers(withId(id), skipUsers));
    }

    @Override
    public ApiCall<List<Team>> listOfUser(long userId, TeamOrder order, boolean skipUsers) {
        return callFactory.call(TeamOperations.LIST_OF_USER, ordered(withId(userId), order, skipUsers));
    }

    private static Request ordered(Request request, @Nullable TeamOrder order, boolean skipUsers) {
        if (order == null) {
            throw new IllegalArgumentException("order must not be null");
        }
        return withoutUsers(request.query("order_by", order.wireName()), skipUsers);
    }

    private static Request withoutUsers(Request request, boolean skip) {
        return request.query("skip_users", skip ? 1 : 0);
    }

    private static Request withId(long id) {
        return Request.EMPTY.path("id", Long.toString(id));
    }

    @Override
    public ApiCall<Team> get(long id) {
        return callFactory.call(TeamOperations.GET, withId(id));
    }

    @Override
    public ApiCall<List<Long>> members(long id) {
        return callFactory.call(TeamOperations.MEMBERS, withId(id));
    }

    @Override
    public ApiCall<List<Team>> listOfUser(long userId) {
        return callFactory.call(TeamOperations.LIST_OF_USER, withId(userId));
    }
}
