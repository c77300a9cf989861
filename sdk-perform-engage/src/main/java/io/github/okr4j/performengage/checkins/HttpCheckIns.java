package io.github.okr4j.performengage.checkins;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.performengage.lists.ListPage;
import java.util.List;
import java.util.Map;

/** Check-ins over HTTP. */
record HttpCheckIns(CallFactory callFactory) implements CheckIns {
    private static final String DOCUMENTATION = "https://helpcenter.zensai.com/hc/en-us/articles/"
            + "35713940851101-Get-check-ins-via-the-Perform-Engage-365-API";

    static final PagedOperation<ListPage<CheckIn>, CheckIn> LIST = ListPage.of(
            Operation.get("performengage.checkins.list", "/api/v2/checkins/")
                    .evidence(Evidence.DOCUMENTED, DOCUMENTATION),
            CheckIn.class);

    /** The path is inferred and the shape of the response is unknown. */
    static final Operation<Map<String, Object>> GET = Operation.get(
                    "performengage.checkins.get", "/api/v2/checkins/{api_id}/")
            .evidence(Evidence.THIRD_PARTY, DOCUMENTATION)
            .returningMap();

    static final List<Operation<?>> OPERATIONS = List.of(LIST.operation(), GET);

    @Override
    public Paged<CheckIn> list() {
        return list(CheckInQuery.ALL);
    }

    @Override
    public Paged<CheckIn> list(CheckInQuery query) {
        return ListPage.pages(callFactory, LIST, Checks.notNull("query", query).checked());
    }

    @Override
    public ApiCall<Map<String, Object>> get(String apiId) {
        return callFactory.call(GET, Request.EMPTY.path("api_id", apiId));
    }
}
