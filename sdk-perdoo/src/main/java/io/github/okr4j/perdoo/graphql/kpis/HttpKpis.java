package io.github.okr4j.perdoo.graphql.kpis;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.graphql.wire.Document;
import io.github.okr4j.perdoo.graphql.wire.Endpoint;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import io.github.okr4j.perdoo.graphql.wire.RelayConnection;
import java.util.List;

/** KPIs over HTTP. */
record HttpKpis(CallFactory callFactory) implements Kpis {
    private static final RelayConnection<Kpi> LIST = RelayConnection.of(
            Endpoint.query("perdoo.graphql.kpis.list", Evidence.THIRD_PARTY),
            "allKpis",
            Kpi.class,
            Kpi::id,
            Document.of(HttpKpis.class, "list", "KpiFields"));

    private static final Operation<Kpi> GET =
            Endpoint.query("perdoo.graphql.kpis.get", Evidence.THIRD_PARTY).returning("data.kpi", Kpi.class);

    private static final Document GET_DOCUMENT = Document.of(HttpKpis.class, "get", "KpiFields");

    private static final Operation<Kpi> UPSERT = Endpoint.mutation("perdoo.graphql.kpis.upsert", Evidence.THIRD_PARTY)
            .returning("data.upsertKpi.kpi", Kpi.class);

    private static final Document UPSERT_DOCUMENT = Document.of(HttpKpis.class, "upsert", "KpiFields");

    static final List<Operation<?>> OPERATIONS = List.of(LIST.operation(), GET, UPSERT);

    @Override
    public Paged<Kpi> list(KpiQuery query) {
        Checks.notNull("query", query);
        return LIST.list(callFactory, query.variables(), query.filters());
    }

    @Override
    public ApiCall<Kpi> get(String id) {
        return callFactory.call(GET, GET_DOCUMENT.with(GraphqlVariables.id(id)));
    }

    @Override
    public ApiCall<Kpi> upsert(UpsertKpi input) {
        Checks.notNull("input", input);
        return callFactory.call(UPSERT, UPSERT_DOCUMENT.with(GraphqlVariables.input(input.input())));
    }
}
