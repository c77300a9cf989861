package io.github.okr4j.perdoo.rest.cycles;

import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.rest.RestContract;
import java.util.List;

class CyclesContractTest extends RestContract {
    private static final String FULL = """
            {"id": "id-1", "name": "2026 Q1", "created_at": "2026-01-05T08:00:00Z"}""";
    private static final String MINIMAL = "{\"id\": \"id-1\"}";

    @Override
    protected List<OperationCase> cases() {
        return List.of(
                OperationCase.of(
                        HttpCycles.CREATE,
                        "/v1/cycles",
                        FULL,
                        MINIMAL,
                        endpoint -> client(endpoint).cycles().create("2026 Q1")),
                OperationCase.paged(
                        HttpCycles.LIST.operation(),
                        "/v1/cycles",
                        "{\"next_page_token\": \"p2\", \"cycles\": [" + FULL + "]}",
                        "{\"cycles\": []}",
                        endpoint -> client(endpoint).cycles().list()),
                OperationCase.of(
                        HttpCycles.GET,
                        "/v1/cycles/id%201",
                        FULL,
                        MINIMAL,
                        endpoint -> client(endpoint).cycles().get("id 1")),
                OperationCase.of(
                        HttpCycles.UPDATE,
                        "/v1/cycles/id-1",
                        FULL,
                        MINIMAL,
                        endpoint -> client(endpoint).cycles().update("id-1", "2026 Q2")),
                OperationCase.of(
                        HttpCycles.DELETE,
                        "/v1/cycles/id-1",
                        "",
                        "",
                        endpoint -> client(endpoint).cycles().delete("id-1")));
    }

    @Override
    protected List<Operation<?>> operations() {
        return Cycles.operations();
    }
}
