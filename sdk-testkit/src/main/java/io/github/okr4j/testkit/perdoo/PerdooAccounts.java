package io.github.okr4j.testkit.perdoo;

import io.github.okr4j.testkit.server.FakeRequest;
import io.github.okr4j.testkit.server.FakeResponse;
import io.github.okr4j.testkit.server.Router;
import java.util.function.Consumer;

/** Users, which can only be read, and teams and cycles, of which only the name can be changed. */
final class PerdooAccounts {

    private final PerdooStore store;
    private final PerdooPages pages;

    PerdooAccounts(PerdooStore store, PerdooPages pages) {
        this.store = store;
        this.pages = pages;
    }

    void route(Router router) {
        readable(router, "users", store.users());
        readable(router, "teams", store.teams());
        writable(router, "/v1/teams", store.teams(), store.teams()::remove);
        readable(router, "cycles", store.cycles());
        writable(router, "/v1/cycles", store.cycles(), store::deleteCycle);
    }

    private void readable(Router router, String list, PerdooTable table) {
        router.on("GET", "/v1/" + list, call -> pages.page(call, list, table.list(one -> true)))
                .on(
                        "GET",
                        "/v1/" + list + "/{}",
                        call -> FakeResponse.json(200, table.get(PerdooInput.known(call, table))));
    }

    private static void writable(Router router, String path, PerdooTable table, Consumer<String> delete) {
        router.on("POST", path, call -> FakeResponse.json(200, table.get(table.add(PerdooInput.body(call)))))
                .on("POST", path + "/{}", call -> update(call, table))
                .on("DELETE", path + "/{}", call -> {
                    delete.accept(PerdooInput.known(call, table));
                    return FakeResponse.empty(200);
                });
    }

    private static FakeResponse update(FakeRequest call, PerdooTable table) {
        String id = PerdooInput.known(call, table);
        table.replace(id, PerdooInput.body(call, "name"));
        return FakeResponse.json(200, table.get(id));
    }
}
