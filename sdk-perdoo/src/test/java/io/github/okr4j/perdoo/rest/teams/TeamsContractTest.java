package io.github.okr4j.perdoo.rest.teams;

import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.rest.RestContract;
import java.util.List;

class TeamsContractTest extends RestContract {
    private static final String FULL = """
            {"id": "id-1", "name": "Sales", "created_at": "2026-01-05T08:00:00Z"}""";
    private static final String MINIMAL = "{\"id\": \"id-1\"}";

    @Override
    protected List<OperationCase> cases() {
        return List.of(
                OperationCase.of(
                        HttpTeams.CREATE,
                        "/v1/teams",
                        FULL,
                        MINIMAL,
                        endpoint -> client(endpoint).teams().create("Sales")),
                OperationCase.paged(
                        HttpTeams.LIST.operation(),
                        "/v1/teams",
                        "{\"next_page_token\": \"p2\", \"teams\": [" + FULL + "]}",
                        "{\"teams\": []}",
                        endpoint -> client(endpoint).teams().list()),
                OperationCase.of(
                        HttpTeams.GET,
                        "/v1/teams/id%201",
                        FULL,
                        MINIMAL,
                        endpoint -> client(endpoint).teams().get("id 1")),
                OperationCase.of(
                        HttpTeams.UPDATE,
                        "/v1/teams/id-1",
                        FULL,
                        MINIMAL,
                        endpoint -> client(endpoint).teams().update("id-1", "Support")),
                OperationCase.of(
                        HttpTeams.DELETE,
                        "/v1/teams/id-1",
                        "",
                        "",
                        endpoint -> client(endpoint).teams().delete("id-1")));
    }

    @Override
    protected List<Operation<?>> operations() {
        return Teams.operations();
    }
}
