package io.github.okr4j.perdoo.graphql.results;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.graphql.wire.Document;
import io.github.okr4j.perdoo.graphql.wire.Endpoint;
import io.github.okr4j.perdoo.graphql.wire.RelayConnection;
import java.util.List;

/** The documents on key results and initiatives. */
final class ResultOperations {
    static final RelayConnection<ResultPage, Result> KEY_RESULTS = new RelayConnection<>(
            Endpoint.query("perdoo.graphql.results.keyResults", Evidence.THIRD_PARTY)
                    .returning("data.keyResults", ResultPage.class)
                    .paged(RelayConnection.rule(ResultPage::edges, ResultPage::pageInfo)),
            Document.of(ResultOperations.class, "keyResults", "ResultFields"),
            Result::id);

    static final RelayConnection<ResultPage, Result> INITIATIVES = new RelayConnection<>(
            Endpoint.query("perdoo.graphql.results.initiatives", Evidence.THIRD_PARTY)
                    .returning("data.initiatives", ResultPage.class)
                    .paged(RelayConnection.rule(ResultPage::edges, ResultPage::pageInfo)),
            Document.of(ResultOperations.class, "initiatives", "ResultFields"),
            Result::id);

    static final Operation<Result> GET =
            Endpoint.query("perdoo.graphql.results.get", Evidence.THIRD_PARTY).returning("data.result", Result.class);

    static final Document GET_DOCUMENT = Document.of(ResultOperations.class, "get", "ResultFields");

    static final Operation<Result> UPSERT = Endpoint.mutation("perdoo.graphql.results.upsert", Evidence.THIRD_PARTY)
            .returning("data.upsertResult.keyResult", Result.class);

    static final Document UPSERT_DOCUMENT = Document.of(ResultOperations.class, "upsert", "ResultFields");

    private ResultOperations() {}

    static List<Operation<?>> all() {
        return List.of(KEY_RESULTS.pages().operation(), INITIATIVES.pages().operation(), GET, UPSERT);
    }
}
