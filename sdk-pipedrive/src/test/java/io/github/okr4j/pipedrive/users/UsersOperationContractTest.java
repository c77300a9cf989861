package io.github.okr4j.pipedrive.users;

import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.pipedrive.PipedriveOperationContract;
import io.github.okr4j.pipedrive.Samples;
import java.util.List;
import java.util.stream.Stream;

class UsersOperationContractTest extends PipedriveOperationContract {
    @Override
    protected List<Operation<?>> operations() {
        return Stream.of(Users.operations(), Teams.operations())
                .<Operation<?>>flatMap(List::stream)
                .toList();
    }

    @Override
    protected List<OperationCase> cases() {
        return List.of(
                OperationCase.of(
                        HttpUsers.LIST,
                        "/api/v1/users",
                        list(Samples.USER),
                        "{}",
                        at -> client(at).users().list()),
                OperationCase.of(
                        HttpUsers.FIND,
                        "/api/v1/users/find?term=ann%40example.com&search_by_email=1",
                        list(Samples.USER),
                        "{}",
                        at -> client(at).users().findByEmail("ann@example.com")),
                OperationCase.of(
                        HttpUsers.GET,
                        "/api/v1/users/7",
                        one(Samples.USER),
                        "{\"data\": {\"id\": 1}}",
                        at -> client(at).users().get(7)),
                OperationCase.of(
                        HttpUsers.ME,
                        "/api/v1/users/me",
                        one(Samples.CURRENT_USER),
                        "{\"data\": {\"id\": 1}}",
                        at -> client(at).users().me()),
                OperationCase.of(
                        HttpTeams.LIST,
                        "/api/v1/legacyTeams",
                        list(Samples.TEAM),
                        "{}",
                        at -> client(at).teams().list()),
                OperationCase.of(
                        HttpTeams.GET,
                        "/api/v1/legacyTeams/3",
                        one(Samples.TEAM),
                        "{\"data\": {\"id\": 1}}",
                        at -> client(at).teams().get(3)),
                OperationCase.of(
                        HttpTeams.MEMBERS,
                        "/api/v1/legacyTeams/3/users",
                        list("7, 8"),
                        "{}",
                        at -> client(at).teams().members(3)),
                OperationCase.of(
                        HttpTeams.LIST_OF_USER,
                        "/api/v1/legacyTeams/user/7",
                        list(Samples.TEAM),
                        "{}",
                        at -> client(at).teams().listOfUser(7)));
    }
}
