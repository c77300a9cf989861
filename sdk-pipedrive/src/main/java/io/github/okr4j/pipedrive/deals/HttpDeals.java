package io.github.okr4j.pipedrive.deals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.pipedrive.paging.CursorPage;
import io.github.okr4j.pipedrive.paging.ListParameters;
import java.util.List;

/** Deals over HTTP. */
record HttpDeals(CallFactory callFactory) implements Deals {
    private static final String PAGE = "https://developers.pipedrive.com/docs/api/v1/Deals";

    static final PagedOperation<CursorPage<Deal>, Deal> LIST = CursorPage.of(
            Operation.get("pipedrive.deals.list", "/api/v2/deals")
                    .evidence(Evidence.DOCUMENTED, PAGE + "#getDeals")
                    .cost(10)
                    .scopes("deals:read", "deals:full"),
            Deal.class);

    static final PagedOperation<CursorPage<Deal>, Deal> LIST_ARCHIVED = CursorPage.of(
            Operation.get("pipedrive.deals.listArchived", "/api/v2/deals/archived")
                    .evidence(Evidence.DOCUMENTED, PAGE + "#getArchivedDeals")
                    .cost(20)
                    .scopes("deals:read", "deals:full"),
            Deal.class);

    static final Operation<Deal> GET = Operation.get("pipedrive.deals.get", "/api/v2/deals/{id}")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getDeal")
            .cost(1)
            .scopes("deals:read", "deals:full")
            .returning("data", Deal.class);

    static final List<Operation<?>> OPERATIONS = List.of(LIST.operation(), LIST_ARCHIVED.operation(), GET);

    @Override
    public Paged<Deal> list(DealQuery query) {
        return callFactory.pages(
                LIST, ListParameters.request(Checks.notNull("query", query).parameters()));
    }

    @Override
    public Paged<Deal> listArchived(DealQuery query) {
        return callFactory.pages(
                LIST_ARCHIVED,
                ListParameters.request(Checks.notNull("query", query).parameters()));
    }

    @Override
    public ApiCall<Deal> get(long id) {
        return get(id, DealFields.DEFAULT);
    }

    @Override
    public ApiCall<Deal> get(long id, DealFields fields) {
        Request request = Request.EMPTY.path("id", Long.toString(id));
        return callFactory.call(
                GET, request.query(Checks.notNull("fields", fields).parameters()));
    }
}
