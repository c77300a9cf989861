package io.github.okr4j.pipedrive.deals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import org.jspecify.annotations.Nullable;

/** Deals over HTTP. */
record HttpDeals(CallFactory callFactory) implements Deals {
    @Override
    public Paged<Deal> list(DealQuery query) {
        return callFactory.pages(DealOperations.LIST, given(query).request());
    }

    @Override
    public Paged<Deal> listArchived(DealQuery query) {
        return callFactory.pages(DealOperations.LIST_ARCHIVED, given(query).request());
    }

    @Override
    public ApiCall<Deal> get(long id) {
        return get(id, DealFields.DEFAULT);
    }

    @Override
    public ApiCall<Deal> get(long id, DealFields fields) {
        return callFactory.call(DealOperations.GET, fields.onto(Request.EMPTY.path("id", Long.toString(id))));
    }

    private static DealQuery given(@Nullable DealQuery query) {
        if (query == null) {
            throw new IllegalArgumentException("query must not be null");
        }
        return query;
    }
}
