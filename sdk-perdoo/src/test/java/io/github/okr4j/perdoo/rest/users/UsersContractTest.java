package io.github.okr4j.perdoo.rest.users;

import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.rest.RestContract;
import java.util.List;

class UsersContractTest extends RestContract {
    private static final String FULL = """
            {"id": "us-1", "name": "Ada Example", "email": "ada@example.com", "is_active": true,
             "created_at": "2026-01-05T08:00:00Z"}""";

    @Override
    protected List<OperationCase> cases() {
        return List.of(
                OperationCase.paged(
                        HttpUsers.LIST.operation(),
                        "/v1/users",
                        "{\"next_page_token\": \"p2\", \"users\": [" + FULL + "]}",
                        "{\"users\": []}",
                        endpoint -> client(endpoint).users().list()),
                OperationCase.of(
                        HttpUsers.GET,
                        "/v1/users/us%2F1",
                        FULL,
                        "{\"id\": \"us-1\"}",
                        endpoint -> client(endpoint).users().get("us/1")));
    }

    @Override
    protected List<Operation<?>> operations() {
        return Users.operations();
    }
}
