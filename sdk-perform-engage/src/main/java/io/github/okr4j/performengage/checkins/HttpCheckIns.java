package io.github.okr4j.performengage.checkins;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import java.util.Map;

/** Check-ins over HTTP. */
record HttpCheckIns(CallFactory callFactory) implements CheckIns {
    @Override
    public Paged<CheckIn> list() {
        return list(CheckInQuery.ALL);
    }

    @Override
    public Paged<CheckIn> list(CheckInQuery query) {
        return callFactory.pages(CheckInOperations.list(query.pageSize()), query.request());
    }

    @Override
    public ApiCall<Map<String, Object>> get(String apiId) {
        return callFactory.call(CheckInOperations.GET, Request.EMPTY.path("api_id", apiId));
    }
}
