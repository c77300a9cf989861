package io.github.okr4j.performengage.checkins;

import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.performengage.RoomContract;
import java.util.List;

class CheckInsContractTest extends RoomContract {
    private static final String CHECK_IN = """
            {"api_id": "580:c1", "deadline_date": "2026-06-05T18:00:00.000000+01:00",
             "submission_date": "2026-06-05T11:02:03.004005+0100", "overdue": false, "on_vacation": false,
             "is_adhoc": true}""";

    @Override
    protected List<OperationCase> cases() {
        return List.of(
                OperationCase.paged(
                        HttpCheckIns.LIST.operation(),
                        "/api/v2/checkins/?limit=100&offset=0",
                        page(CHECK_IN),
                        "{\"results\": []}",
                        endpoint -> client(endpoint).checkIns().list()),
                OperationCase.of(
                        HttpCheckIns.GET,
                        "/api/v2/checkins/580%3Ac1/",
                        CHECK_IN,
                        "{\"api_id\": \"580:c1\"}",
                        endpoint -> client(endpoint).checkIns().get("580:c1")));
    }

    @Override
    protected List<Operation<?>> operations() {
        return CheckIns.operations();
    }
}
