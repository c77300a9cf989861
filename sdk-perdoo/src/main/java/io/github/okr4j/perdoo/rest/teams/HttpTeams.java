package io.github.okr4j.perdoo.rest.teams;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.http.TokenPage;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.rest.wire.ResourceList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Teams over HTTP. */
record HttpTeams(CallFactory callFactory) implements Teams {
    private static final String DOCUMENTATION = "https://docs.simpleokr.com/developer-api/api-reference/teams";

    static final Operation<Team> CREATE = Operation.post("perdoo.teams.create", "/v1/teams")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(Team.class);

    static final PagedOperation<TokenPage<Team>, Team> LIST = ResourceList.of(
            Operation.get("perdoo.teams.list", "/v1/teams").evidence(Evidence.DOCUMENTED, DOCUMENTATION),
            "teams",
            Team.class);

    static final Operation<Team> GET = Operation.get("perdoo.teams.get", "/v1/teams/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(Team.class);

    // Not idempotent: a second request with the same name may overwrite another user's change in between.
    static final Operation<Team> UPDATE = Operation.post("perdoo.teams.update", "/v1/teams/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(Team.class);

    static final Operation<NoContent> DELETE =
            Operation.delete("perdoo.teams.delete", "/v1/teams/{id}").evidence(Evidence.DOCUMENTED, DOCUMENTATION);

    static final List<Operation<?>> OPERATIONS = List.of(CREATE, LIST.operation(), GET, UPDATE, DELETE);

    @Override
    public ApiCall<Team> create(@Nullable String name) {
        return callFactory.call(CREATE, Request.EMPTY.body(name == null ? Map.of() : named(name)));
    }

    @Override
    public Paged<Team> list() {
        return callFactory.pages(LIST, Request.EMPTY);
    }

    @Override
    public ApiCall<Team> get(String id) {
        return callFactory.call(GET, Request.EMPTY.path("id", id));
    }

    @Override
    public ApiCall<Team> update(String id, String name) {
        return callFactory.call(UPDATE, Request.EMPTY.path("id", id).body(named(name)));
    }

    @Override
    public ApiCall<NoContent> delete(String id) {
        return callFactory.call(DELETE, Request.EMPTY.path("id", id));
    }

    private static Map<String, String> named(String name) {
        return Map.of("name", Checks.notBlank("name", name));
    }
}
