package io.github.okr4j.pipedrive.deals;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import java.util.List;

/** The endpoints about deals, version 2. */
final class DealOperations {
    private static final String PAGE = "https://developers.pipedrive.com/docs/api/v1/Deals";

    static final PagedOperation<DealPage, Deal> LIST = Operation.get("pipedrive.deals.list", "/api/v2/deals")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getDeals")
            .cost(10)
            .scopes("deals:read", "deals:full")
            .returning(DealPage.class)
            .paged(DealPage.RULE);

    static final PagedOperation<DealPage, Deal> LIST_ARCHIVED = Operation.get(
                    "pipedrive.deals.listArchived", "/api/v2/deals/archived")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getArchivedDeals")
            .cost(20)
            .scopes("deals:read", "deals:full")
            .returning(DealPage.class)
            .paged(DealPage.RULE);

    static final Operation<Deal> GET = Operation.get("pipedrive.deals.get", "/api/v2/deals/{id}")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getDeal")
            .cost(1)
            .scopes("deals:read", "deals:full")
            .returning(DealEnvelope.class, "data", DealEnvelope::data);

    private DealOperations() {}

    static List<Operation<?>> all() {
        return List.of(LIST.operation(), LIST_ARCHIVED.operation(), GET);
    }
}
