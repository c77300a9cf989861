package io.github.okr4j.pipedrive.goals;

import io.github.okr4j.core.contract.Endpoint;
import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.pipedrive.PipedriveOperationContract;
import java.time.LocalDate;
import java.util.List;

class GoalsOperationContractTest extends PipedriveOperationContract {
    private static final String ID = "0f3c1a52b7d94e6080a1c2d3e4f50617";

    private static final String GOAL = """
            {"id": "0f3c1a52b7d94e6080a1c2d3e4f50617", "owner_id": 7, "title": "Sell to 12 schools",
             "type": {"name": "deals_progressed",
                      "params": {"pipeline_id": [5, 2], "stage_id": 3, "activity_type_id": [9]}},
             "assignee": {"id": 7, "type": "person"}, "interval": "monthly",
             "duration": {"start": "2026-01-01", "end": "2026-12-31"},
             "expected_outcome": {"target": 1250.50, "tracking_metric": "sum", "currency_id": 4},
             "is_active": true, "report_ids": ["9a1b00c2d3e4f5061728394a5b6c7d8e"]}""";

    private static final String NOTHING = envelope("");

    private static String envelope(String data) {
        return "{\"success\": true, \"statusCode\": 20000, \"statusText\": \"OK\","
                + " \"service\": \"statistics-goals-api\"" + (data.isEmpty() ? "" : ", \"data\": " + data) + "}";
    }

    @Override
    protected List<Operation<?>> operations() {
        return Goals.operations();
    }

    @Override
    protected List<OperationCase> cases() {
        return List.of(
                OperationCase.of(
                        HttpGoals.FIND,
                        "/api/v1/goals/find?type.name=deals_progressed&type.params.pipeline_id=5&type.params.pipeline_id=2",
                        envelope("{\"goals\": [" + GOAL + "]}"),
                        "{}",
                        at -> goals(at)
                                .find(GoalQuery.NONE
                                        .type(GoalType.DEALS_PROGRESSED)
                                        .pipelineIds(List.of(5L, 2L)))),
                OperationCase.of(
                        HttpGoals.CREATE,
                        "/api/v1/goals",
                        envelope("{\"goal\": " + GOAL + "}"),
                        "{\"data\": {\"goal\": {\"id\": \"a\"}}}",
                        at -> goals(at).create(SampleGoal.toCreate())),
                OperationCase.of(
                        HttpGoals.UPDATE,
                        "/api/v1/goals/" + ID,
                        envelope("{\"goal\": " + GOAL + "}"),
                        "{\"data\": {\"goal\": {\"id\": \"a\"}}}",
                        at -> goals(at)
                                .update(ID, UpdateGoal.builder().title("Other").build())),
                OperationCase.of(
                        HttpGoals.DELETE,
                        "/api/v1/goals/a%3Ab",
                        NOTHING,
                        "{}",
                        at -> goals(at).delete("a:b")),
                OperationCase.of(
                        HttpGoals.RESULTS,
                        "/api/v1/goals/" + ID + "/results?period.start=2026-01-01&period.end=2026-03-31",
                        envelope("{\"progress\": 417.25, \"goal\": " + GOAL + "}"),
                        "{\"data\": {}}",
                        at -> goals(at).results(ID, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31))));
    }

    private static Goals goals(Endpoint at) {
        return client(at).goals();
    }
}
