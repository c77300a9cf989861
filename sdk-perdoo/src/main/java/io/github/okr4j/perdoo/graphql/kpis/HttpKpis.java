package io.github.okr4j.perdoo.graphql.kpis;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.graphql.wire.Filters;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import org.jspecify.annotations.Nullable;

/** KPIs over HTTP. */
record HttpKpis(CallFactory callFactory) implements Kpis {
    @Override
    public Paged<Kpi> list(@Nullable KpiQuery query) {
        if (query == null) {
            throw new IllegalArgumentException("query must not be null: KpiQuery.ALL is all");
        }
        return KpiOperations.LIST.of(callFactory, query.variables(), new Filters(query.filters()));
    }

    @Override
    public ApiCall<Kpi> get(@Nullable String id) {
        return callFactory.call(KpiOperations.GET, KpiOperations.GET_DOCUMENT.with(GraphqlVariables.id(id)));
    }

    @Override
    public ApiCall<Kpi> upsert(@Nullable UpsertKpi input) {
        if (input == null) {
            throw new IllegalArgumentException("input must not be null");
        }
        return callFactory.call(
                KpiOperations.UPSERT, KpiOperations.UPSERT_DOCUMENT.with(GraphqlVariables.input(input.input())));
    }
}
