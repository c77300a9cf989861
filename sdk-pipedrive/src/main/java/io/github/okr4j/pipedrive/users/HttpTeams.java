package io.github.okr4j.pipedrive.users;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** Teams over HTTP. */
record HttpTeams(CallFactory callFactory) implements Teams {
    private static final String PAGE = "https://developers.pipedrive.com/docs/api/v1/LegacyTeams";

    static final Operation<List<Team>> LIST = Operation.get("pipedrive.teams.list", "/v1/legacyTeams")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getTeams")
            .cost(20)
            .scopes("users:read")
            .returningListOrEmpty("data", Team.class);

    static final Operation<Team> GET = Operation.get("pipedrive.teams.get", "/v1/legacyTeams/{id}")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getTeam")
            .cost(2)
            .scopes("users:read")
            .returning("data", Team.class);

    static final Operation<List<Long>> MEMBERS = Operation.get("pipedrive.teams.members", "/v1/legacyTeams/{id}/users")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getTeamUsers")
            .cost(20)
            .scopes("users:read")
            .returningListOrEmpty("data", Long.class);

    static final Operation<List<Team>> LIST_OF_USER = Operation.get(
                    "pipedrive.teams.listOfUser", "/v1/legacyTeams/user/{id}")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getUserTeams")
            .cost(20)
            .scopes("users:read")
            .returningListOrEmpty("data", Team.class);

    static final List<Operation<?>> OPERATIONS = List.of(LIST, GET, MEMBERS, LIST_OF_USER);

    @Override
    public ApiCall<List<Team>> list() {
        return callFactory.call(LIST, Request.EMPTY);
    }

    @Override
    public ApiCall<List<Team>> list(TeamOrder order, boolean skipUsers) {
        return callFactory.call(LIST, ordered(Request.EMPTY, order, skipUsers));
    }

    @Override
    public ApiCall<Team> get(long id, boolean skipUsers) {
        return callFactory.call(GET, withoutUsers(withId(id), skipUsers));
    }

    @Override
    public ApiCall<List<Team>> listOfUser(long userId, TeamOrder order, boolean skipUsers) {
        return callFactory.call(LIST_OF_USER, ordered(withId(userId), order, skipUsers));
    }

    private static Request ordered(Request request, TeamOrder order, boolean skipUsers) {
        return withoutUsers(
                request.query("order_by", Checks.notNull("order", order).wireName()), skipUsers);
    }

    private static Request withoutUsers(Request request, boolean skip) {
        return request.query("skip_users", skip ? 1 : 0);
    }

    private static Request withId(long id) {
        return Request.EMPTY.path("id", Long.toString(id));
    }

    @Override
    public ApiCall<Team> get(long id) {
        return callFactory.call(GET, withId(id));
    }

    @Override
    public ApiCall<List<Long>> members(long id) {
        return callFactory.call(MEMBERS, withId(id));
    }

    @Override
    public ApiCall<List<Team>> listOfUser(long userId) {
        return callFactory.call(LIST_OF_USER, withId(userId));
    }
}
