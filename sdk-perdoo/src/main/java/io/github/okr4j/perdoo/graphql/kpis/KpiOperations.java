package io.github.okr4j.perdoo.graphql.kpis;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.graphql.wire.Document;
import io.github.okr4j.perdoo.graphql.wire.Endpoint;
import io.github.okr4j.perdoo.graphql.wire.RelayConnection;
import java.util.List;

/** The documents on KPIs. */
final class KpiOperations {
    static final RelayConnection<KpiPage, Kpi> LIST = new RelayConnection<>(
            Endpoint.query("perdoo.graphql.kpis.list", Evidence.THIRD_PARTY)
                    .returning("data.allKpis", KpiPage.class)
                    .paged(RelayConnection.rule(KpiPage::edges, KpiPage::pageInfo)),
            Document.of(KpiOperations.class, "list", "KpiFields"),
            Kpi::id);

    static final Operation<Kpi> GET =
            Endpoint.query("perdoo.graphql.kpis.get", Evidence.THIRD_PARTY).returning("data.kpi", Kpi.class);

    static final Document GET_DOCUMENT = Document.of(KpiOperations.class, "get", "KpiFields");

    static final Operation<Kpi> UPSERT = Endpoint.mutation("perdoo.graphql.kpis.upsert", Evidence.THIRD_PARTY)
            .returning("data.upsertKpi.kpi", Kpi.class);

    static final Document UPSERT_DOCUMENT = Document.of(KpiOperations.class, "upsert", "KpiFields");

    private KpiOperations() {}

    static List<Operation<?>> all() {
        return List.of(LIST.pages().operation(), GET, UPSERT);
    }
}
