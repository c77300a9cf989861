package io.github.okr4j.perdoo.rest.keyresults;

import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.rest.RestContract;
import io.github.okr4j.perdoo.rest.updates.Timestamp;
import java.math.BigDecimal;
import java.util.List;

class KeyResultsContractTest extends RestContract {
    private static final String FULL = """
            {"id": "kr-1", "name": "Ship the beta", "created_at": "2026-01-05T08:00:00Z",
             "modified_at": "2026-01-06T09:30:00.25+01:00", "objective_id": "ob-1", "type": "range",
             "confidence": "0.75", "current_value": "12.50", "target_value_min": "10.00",
             "target_value_max": "20.00"}""";

    @Override
    protected List<OperationCase> cases() {
        return List.of(
                OperationCase.of(
                        HttpKeyResults.CREATE,
                        "/v1/objectives/ob%3A1/keyresults",
                        FULL,
                        "{\"id\": \"kr-1\"}",
                        endpoint -> client(endpoint).keyResults().create("ob:1", toCreate())),
                OperationCase.paged(
                        HttpKeyResults.LIST_OF_OBJECTIVE.operation(),
                        "/v1/objectives/ob-1/keyresults",
                        "{\"next_page_token\": \"p2\", \"keyresults\": [" + FULL + "]}",
                        "{\"keyresults\": []}",
                        endpoint -> client(endpoint).keyResults().listOfObjective("ob-1")),
                OperationCase.paged(
                        HttpKeyResults.LIST.operation(),
                        "/v1/keyresults?cycle_id=cy-1",
                        "{\"next_page_token\": \"p2\", \"keyresults\": [" + FULL + "]}",
                        "{\"keyresults\": []}",
                        endpoint -> client(endpoint).keyResults().list("cy-1")),
                OperationCase.of(
                        HttpKeyResults.GET,
                        "/v1/keyresults/kr%3A1",
                        FULL,
                        "{\"id\": \"kr-1\"}",
                        endpoint -> client(endpoint).keyResults().get("kr:1")),
                OperationCase.of(
                        HttpKeyResults.REPLACE,
                        "/v1/keyresults/kr-1",
                        FULL,
                        "{\"id\": \"kr-1\"}",
                        endpoint -> client(endpoint).keyResults().replace(complete())),
                OperationCase.of(
                        HttpKeyResults.DELETE,
                        "/v1/keyresults/kr-1",
                        "",
                        "",
                        endpoint -> client(endpoint).keyResults().delete("kr-1")));
    }

    @Override
    protected List<Operation<?>> operations() {
        return KeyResults.operations();
    }

    private static CreateKeyResult toCreate() {
        return CreateKeyResult.builder()
                .name("Ship the beta")
                .metric(Metric.range(new BigDecimal("10.00"), new BigDecimal("20.00")))
                .build();
    }

    static KeyResult complete() {
        return KeyResult.builder("kr-1")
                .name("Ship the beta")
                .createdAt(Timestamp.parse("2026-01-05T08:00:00Z"))
                .modifiedAt(Timestamp.parse("2026-01-06T09:30:00Z"))
                .objectiveId("ob-1")
                .type(MetricType.POSITIVE)
                .confidence(new BigDecimal("0.75"))
                .currentValue(new BigDecimal("12.50"))
                .targetValueMin(new BigDecimal("20.00"))
                .build();
    }
}
