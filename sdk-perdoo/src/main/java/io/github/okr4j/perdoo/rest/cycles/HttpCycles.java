package io.github.okr4j.perdoo.rest.cycles;

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

/** Cycles over HTTP. */
record HttpCycles(CallFactory callFactory) implements Cycles {
    private static final String DOCUMENTATION = "https://docs.simpleokr.com/developer-api/api-reference/cycles";

    static final Operation<Cycle> CREATE = Operation.post("perdoo.cycles.create", "/v1/cycles")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(Cycle.class);

    static final PagedOperation<TokenPage<Cycle>, Cycle> LIST = ResourceList.of(
            Operation.get("perdoo.cycles.list", "/v1/cycles").evidence(Evidence.DOCUMENTED, DOCUMENTATION),
            "cycles",
            Cycle.class);

    static final Operation<Cycle> GET = Operation.get("perdoo.cycles.get", "/v1/cycles/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(Cycle.class);

    // Not idempotent: a second request with the same name may overwrite another user's change in between.
    static final Operation<Cycle> UPDATE = Operation.post("perdoo.cycles.update", "/v1/cycles/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(Cycle.class);

    static final Operation<NoContent> DELETE =
            Operation.delete("perdoo.cycles.delete", "/v1/cycles/{id}").evidence(Evidence.DOCUMENTED, DOCUMENTATION);

    static final List<Operation<?>> OPERATIONS = List.of(CREATE, LIST.operation(), GET, UPDATE, DELETE);

    @Override
    public ApiCall<Cycle> create(@Nullable String name) {
        return callFactory.call(CREATE, Request.EMPTY.body(name == null ? Map.of() : named(name)));
    }

    @Override
    public Paged<Cycle> list() {
        return callFactory.pages(LIST, Request.EMPTY);
    }

    @Override
    public ApiCall<Cycle> get(String id) {
        return callFactory.call(GET, Request.EMPTY.path("id", id));
    }

    @Override
    public ApiCall<Cycle> update(String id, String name) {
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
