package io.github.okr4j.pipedrive.activities;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** ActivityTypes over HTTP. */
record HttpActivityTypes(CallFactory callFactory) implements ActivityTypes {
    private static final String PAGE = "https://developers.pipedrive.com/docs/api/v1/ActivityTypes";

    static final Operation<List<ActivityType>> LIST = Operation.get("pipedrive.activitytypes.list", "/v1/activityTypes")
            .evidence(Evidence.RECORDED, PAGE + "#getActivityTypes")
            .cost(20)
            .scopes("activities:read", "activities:full", "admin")
            .returningListOrEmpty("data", ActivityType.class);

    static final List<Operation<?>> OPERATIONS = List.of(LIST);

    @Override
    public ApiCall<List<ActivityType>> list() {
        return callFactory.call(LIST, Request.EMPTY);
    }
}
