package io.github.okr4j.perdoo.graphql.timeframes;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.graphql.wire.Document;
import io.github.okr4j.perdoo.graphql.wire.Endpoint;
import io.github.okr4j.perdoo.graphql.wire.RelayConnection;
import java.util.List;

/** The documents on timeframes. */
final class TimeframeOperations {
    static final RelayConnection<TimeframePage, Timeframe> LIST = new RelayConnection<>(
            Endpoint.query("perdoo.graphql.timeframes.list", Evidence.THIRD_PARTY)
                    .returning("data.timeframes", TimeframePage.class)
                    .paged(RelayConnection.rule(TimeframePage::edges, TimeframePage::pageInfo)),
            Document.of(TimeframeOperations.class, "list"),
            Timeframe::id);

    private TimeframeOperations() {}

    static List<Operation<?>> all() {
        return List.of(LIST.pages().operation());
    }
}
