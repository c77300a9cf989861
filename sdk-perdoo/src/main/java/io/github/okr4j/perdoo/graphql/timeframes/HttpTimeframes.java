package io.github.okr4j.perdoo.graphql.timeframes;

import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.graphql.wire.Document;
import io.github.okr4j.perdoo.graphql.wire.Endpoint;
import io.github.okr4j.perdoo.graphql.wire.RelayConnection;
import java.util.List;
import java.util.Map;

/** Timeframes over HTTP. */
record HttpTimeframes(CallFactory callFactory) implements Timeframes {
    private static final RelayConnection<Timeframe> LIST = RelayConnection.of(
            Endpoint.query("perdoo.graphql.timeframes.list", Evidence.THIRD_PARTY),
            "timeframes",
            Timeframe.class,
            Timeframe::id,
            Document.of(HttpTimeframes.class, "list"));

    static final List<Operation<?>> OPERATIONS = List.of(LIST.operation());

    @Override
    public Paged<Timeframe> list(TimeframeQuery query) {
        Checks.notNull("query", query);
        return LIST.list(callFactory, query.variables(), Map.of());
    }
}
