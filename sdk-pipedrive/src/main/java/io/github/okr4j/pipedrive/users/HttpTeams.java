package io.github.okr4j.pipedrive.users;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.Caller;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** Teams over HTTP. */
record HttpTeams(Caller caller) implements Teams {
    @Override
    public ApiCall<List<Team>> list() {
        return caller.call(TeamOperations.LIST, Request.EMPTY);
    }

    @Override
    public ApiCall<Team> get(long id) {
        return caller.call(TeamOperations.GET, Request.EMPTY.path("id", Long.toString(id)));
    }

    @Override
    public ApiCall<List<Long>> members(long id) {
        return caller.call(TeamOperations.MEMBERS, Request.EMPTY.path("id", Long.toString(id)));
    }

    @Override
    public ApiCall<List<Team>> listOfUser(long userId) {
        return caller.call(TeamOperations.LIST_OF_USER, Request.EMPTY.path("id", Long.toString(userId)));
    }
}
