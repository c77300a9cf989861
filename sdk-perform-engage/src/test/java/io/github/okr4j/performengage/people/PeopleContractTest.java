package io.github.okr4j.performengage.people;

import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.performengage.RoomContract;
import java.util.List;

class PeopleContractTest extends RoomContract {
    private static final String USER = """
            {"api_id": "b5a7-1", "name": "Noor Abadi", "email": "noor@example.com",
             "departments": [{"api_id": "D0A1-1", "name": "Support"}],
             "manager": {"name": "Mara Holt", "email": "mara@example.com", "api_id": "b5a7-2"}}""";

    private static final String DEPARTMENT = """
            {"name": "Support", "api_id": "D0A1-1",
             "admins": [{"name": "Mara Holt", "email": "mara@example.com", "api_id": "b5a7-2"}]}""";

    @Override
    protected List<OperationCase> cases() {
        return List.of(
                OperationCase.paged(
                        HttpUsers.LIST.operation(),
                        "/api/v2/users/?limit=100&offset=0",
                        page(USER),
                        "{\"results\": []}",
                        endpoint -> client(endpoint).people().users().list()),
                OperationCase.of(
                        HttpUsers.GET,
                        "/api/v2/users/b5a7-1/",
                        USER,
                        "{\"api_id\": \"b5a7-1\"}",
                        endpoint -> client(endpoint).people().users().get("b5a7-1")),
                OperationCase.paged(
                        HttpDepartments.LIST.operation(),
                        "/api/v2/departments/?limit=100&offset=0",
                        page(DEPARTMENT),
                        "{\"results\": []}",
                        endpoint -> client(endpoint).people().departments().list()),
                OperationCase.of(
                        HttpDepartments.GET,
                        "/api/v2/departments/D0A1-1/",
                        DEPARTMENT,
                        "{\"api_id\": \"D0A1-1\"}",
                        endpoint -> client(endpoint).people().departments().get("D0A1-1")));
    }

    @Override
    protected List<Operation<?>> operations() {
        return People.operations();
    }
}
