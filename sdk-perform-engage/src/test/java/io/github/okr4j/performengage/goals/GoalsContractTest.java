package io.github.okr4j.performengage.goals;

import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.performengage.RoomContract;
import java.util.List;

class GoalsContractTest extends RoomContract {
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
                        HttpGoals.LIST.operation(),
                        "/api/v2/goals/?limit=100&offset=0",
                        page(FULL),
                        "{\"results\": []}",
                        endpoint -> client(endpoint).goals().list()),
                OperationCase.of(
                        HttpGoals.GET,
                        "/api/v2/goals/580%3Agoal-1/",
                        FULL,
                        "{\"api_id\": \"580:goal-1\"}",
                        endpoint -> client(endpoint).goals().get("580:goal-1")));
    }

    @Override
    protected List<Operation<?>> operations() {
        return Goals.operations();
    }
}
