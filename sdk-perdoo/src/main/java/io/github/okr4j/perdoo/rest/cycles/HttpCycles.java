package io.github.okr4j.perdoo.rest.cycles;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cycles over HTTP. */
record HttpCycles(CallFactory callFactory) implements Cycles {
    @Override
    public ApiCall<Cycle> create(@Nullable String name) {
        Map<String, String> body = name == null ? Map.of() : named(name);
        return callFactory.call(CycleOperations.CREATE, Request.EMPTY.body(body));
    }

    @Override
    public Paged<Cycle> list() {
        return callFactory.pages(CycleOperations.LIST, Request.EMPTY);
    }

    @Override
    public ApiCall<Cycle> get(String id) {
        return callFactory.call(CycleOperations.GET, Request.EMPTY.path("id", id));
    }

    @Override
    public ApiCall<Cycle> update(String id, @Nullable String name) {
        return callFactory.call(
                CycleOperations.UPDATE, Request.EMPTY.path("id", id).body(named(name)));
    }

    @Override
    public ApiCall<NoContent> delete(String id) {
        return callFactory.call(CycleOperations.DELETE, Request.EMPTY.path("id", id));
    }

    private static Map<String, String> named(@Nullable String name) {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        return Map.of("name", name);
    }
}
