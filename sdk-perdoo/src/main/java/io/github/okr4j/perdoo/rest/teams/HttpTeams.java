package io.github.okr4j.perdoo.rest.teams;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Teams over HTTP. */
record HttpTeams(CallFactory callFactory) implements Teams {
    @Override
    public ApiCall<Team> create(@Nullable String name) {
        Map<String, String> body = name == null ? Map.of() : named(name);
        return callFactory.call(TeamOperations.CREATE, Request.EMPTY.body(body));
    }

    @Override
    public Paged<Team> list() {
        return callFactory.pages(TeamOperations.LIST, Request.EMPTY);
    }

    @Override
    public ApiCall<Team> get(String id) {
        return callFactory.call(TeamOperations.GET, Request.EMPTY.path("id", id));
    }

    @Override
    public ApiCall<Team> update(String id, @Nullable String name) {
        return callFactory.call(
                TeamOperations.UPDATE, Request.EMPTY.path("id", id).body(named(name)));
    }

    @Override
    public ApiCall<NoContent> delete(String id) {
        return callFactory.call(TeamOperations.DELETE, Request.EMPTY.path("id", id));
    }

    private static Map<String, String> named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        return Map.of("name", name);
    }
}
