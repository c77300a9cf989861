package io.github.okr4j.performengage.goals;

import io.github.okr4j.core.contract.Endpoint;
import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.contract.OperationContract;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.performengage.PerformEngageClient;
import java.util.List;

class GoalsContractTest extends OperationContract {
    private static final String FULL = """
            {"api_id": "580:goal-1", "title": "Answer within a day", "description": "All channels",
             "department": "Support", "team_manager_name": "Mara Example", "person_name": "Noé Example",
             "person_group_name": "First line", "responsible_person_name": "Ola Example", "unit": "eur",
             "baseline_value": "0.0000", "target_value": "100.0000", "current_value": "20.5000",
             "start_date": "2026-01-01", "target_date": "2026-12-31", "is_complete": false, "rag_status": "AMBER",
             "auto_calculated": true, "is_okr": true, "goal_weight": 3, "goal_visibility": "public",
             "rag_target_based": true}""";

    @Override
    protected List<OperationCase> cases() {
        return List.of(
                OperationCase.paged(
                        GoalOperations.LIST.operation(),
                        "/api/v2/goals/?limit=100&offset=0",
                        "{\"count\": 1, \"next\": null, \"previous\": null, \"results\": [" + FULL + "]}",
                        "{\"results\": []}",
                        endpoint -> service(endpoint).list()),
                OperationCase.of(
                        GoalOperations.GET,
                        "/api/v2/goals/580%3Agoal-1/",
                        FULL,
                        "{\"api_id\": \"580:goal-1\"}",
                        endpoint -> service(endpoint).get("580:goal-1")));
    }

    @Override
    protected List<Operation<?>> operations() {
        return PerformEngageClient.operations();
    }

    @Override
    protected String errorBody(int status) {
        return status == 400 ? "{\"limit\": [\"Not a number.\"]}" : "{\"detail\": \"Status " + status + ".\"}";
    }

    private static Goals service(Endpoint endpoint) {
        return PerformEngageClient.builder()
                .baseUrl(endpoint.baseUrl())
                .timing(endpoint.timing())
                .credentials("contract-user", "contract:key")
                .build()
                .goals();
    }
}
