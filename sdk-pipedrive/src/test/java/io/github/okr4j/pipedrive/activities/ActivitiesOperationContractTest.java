package io.github.okr4j.pipedrive.activities;

import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.pipedrive.PipedriveOperationContract;
import io.github.okr4j.pipedrive.Samples;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

class ActivitiesOperationContractTest extends PipedriveOperationContract {
    @Override
    protected List<Operation<?>> operations() {
        return Stream.of(ActivityTypes.operations(), Activities.operations())
                .<Operation<?>>flatMap(List::stream)
                .toList();
    }

    @Override
    protected List<OperationCase> cases() {
        return List.of(
                OperationCase.of(
                        HttpActivityTypes.LIST,
                        "/api/v1/activityTypes",
                        list(Samples.ACTIVITY_TYPE),
                        "{}",
                        at -> client(at).activityTypes().list()),
                OperationCase.paged(
                        HttpActivities.LIST.operation(),
                        "/api/v2/activities?owner_id=7&lead_id=l-1&done=true&updated_since=2026-01-05T08%3A00%3A00Z&updated_until=2026-02-05T08%3A00%3A01Z&limit=100",
                        page(Samples.ACTIVITY),
                        "{}",
                        at -> client(at)
                                .activities()
                                .list(ActivityQuery.ALL
                                        .ownerId(7)
                                        .leadId("l-1")
                                        .done(true)
                                        .updatedSince(Instant.parse("2026-01-05T08:00:00.999Z"))
                                        .updatedUntil(Instant.parse("2026-02-05T08:00:00.001Z"))
                                        .pageSize(100))),
                OperationCase.of(
                        HttpActivities.GET,
                        "/api/v2/activities/77",
                        one(Samples.ACTIVITY),
                        "{\"data\": {\"id\": 1}}",
                        at -> client(at).activities().get(77)));
    }
}
