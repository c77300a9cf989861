package io.github.okr4j.perdoo.rest.keyresults;

import io.github.okr4j.core.contract.Endpoint;
import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.contract.OperationContract;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.rest.PerdooRestClient;
import java.math.BigDecimal;
import java.util.List;

class KeyResultsContractTest extends OperationContract {
    private static final String FULL = """
            {"id": "kr-1", "name": "Ship the beta", "created_at": "2026-01-05T08:00:00Z",
             "modified_at": "2026-01-06T09:30:00.25+01:00", "objective_id": "ob-1", "type": "range",
             "confidence": "0.75", "current_value": "12.50", "target_value_min": "10.00",
             "target_value_max": "20.00"}""";

    @Override
    protected List<OperationCase> cases() {
        return List.of(
                OperationCase.paged(
                        KeyResultOperations.LIST.operation(),
                        "/v1/keyresults?cycle_id=cy-1",
                        "{\"next_page_token\": \"p2\", \"keyresults\": [" + FULL + "]}",
                        "{\"keyresults\": []}",
                        endpoint -> service(endpoint).list("cy-1")),
                OperationCase.of(
                        KeyResultOperations.GET,
                        "/v1/keyresults/kr%3A1",
                        FULL,
                        "{\"id\": \"kr-1\"}",
                        endpoint -> service(endpoint).get("kr:1")),
                OperationCase.of(
                        KeyResultOperations.REPLACE,
                        "/v1/keyresults/kr-1",
                        FULL,
                        "{\"id\": \"kr-1\"}",
                        endpoint -> service(endpoint).replace(complete())),
                OperationCase.of(
                        KeyResultOperations.DELETE,
                        "/v1/keyresults/kr-1",
                        "",
                        "",
                        endpoint -> service(endpoint).delete("kr-1")));
    }

    @Override
    protected List<Operation<?>> operations() {
        return PerdooRestClient.operations();
    }

    @Override
    protected String errorBody(int status) {
        return "{\"code\": " + status + ", \"message\": \"refused\", \"details\": {\"name\": \"must be shorter\"}}";
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

    private static KeyResults service(Endpoint endpoint) {
        return PerdooRestClient.builder()
                .baseUrl(endpoint.baseUrl())
                .timing(endpoint.timing())
                .hmac("contract-credential", "contract-secret")
                .build()
                .keyResults();
    }
}
