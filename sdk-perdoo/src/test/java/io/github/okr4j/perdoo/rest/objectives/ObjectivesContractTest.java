package io.github.okr4j.perdoo.rest.objectives;

import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.rest.RestContract;
import io.github.okr4j.perdoo.rest.updates.Timestamp;
import java.util.List;

class ObjectivesContractTest extends RestContract {
    private static final String FULL = """
            {"id": "ob-1", "name": "Grow", "created_at": "2026-01-05T08:00:00Z",
             "modified_at": "2026-01-06T09:30:00.25+01:00", "cycle_id": "cy-1", "team_id": "te-1",
             "assignee_id": "us-1", "description": "More customers", "parent_objective_id": "ob-0",
             "is_company": true, "is_personal": false}""";

    @Override
    protected List<OperationCase> cases() {
        CreateObjective toCreate =
                CreateObjective.builder().name("Grow").cycleId("cy-1").build();
        return List.of(
                OperationCase.of(
                        HttpObjectives.CREATE,
                        "/v1/objectives",
                        FULL,
                        "{\"id\": \"ob-1\"}",
                        endpoint -> client(endpoint).objectives().create(toCreate)),
                OperationCase.paged(
                        HttpObjectives.LIST.operation(),
                        "/v1/objectives?cycle_id=cy-1",
                        "{\"next_page_token\": \"p2\", \"objectives\": [" + FULL + "]}",
                        "{\"objectives\": [{}]}",
                        endpoint -> client(endpoint).objectives().list("cy-1")),
                OperationCase.of(
                        HttpObjectives.GET,
                        "/v1/objectives/ob%3A1",
                        FULL,
                        "{\"id\": \"ob-1\"}",
                        endpoint -> client(endpoint).objectives().get("ob:1")),
                OperationCase.of(
                        HttpObjectives.REPLACE,
                        "/v1/objectives/ob-1",
                        FULL,
                        "{\"id\": \"ob-1\"}",
                        endpoint -> client(endpoint).objectives().replace(complete())),
                OperationCase.of(
                        HttpObjectives.DELETE,
                        "/v1/objectives/ob-1",
                        "",
                        "",
                        endpoint -> client(endpoint).objectives().delete("ob-1")));
    }

    @Override
    protected List<Operation<?>> operations() {
        return Objectives.operations();
    }

    static Objective complete() {
        return Objective.builder("ob-1")
                .name("Grow")
                .createdAt(Timestamp.parse("2026-01-05T08:00:00Z"))
                .modifiedAt(Timestamp.parse("2026-01-06T09:30:00Z"))
                .cycleId("cy-1")
                .teamId("te-1")
                .isCompany(true)
                .isPersonal(false)
                .build();
    }
}
