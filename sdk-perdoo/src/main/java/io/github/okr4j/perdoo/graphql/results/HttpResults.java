package io.github.okr4j.perdoo.graphql.results;

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

/** Key results and initiatives over HTTP. */
record HttpResults(CallFactory callFactory) implements Results {
    private static final RelayConnection<Result> KEY_RESULTS = RelayConnection.of(
            Endpoint.query("perdoo.graphql.results.keyResults", Evidence.THIRD_PARTY),
            "keyResults",
            Result.class,
            Result::id,
            Document.of(HttpResults.class, "keyResults", "ResultFields"));

    private static final RelayConnection<Result> INITIATIVES = RelayConnection.of(
            Endpoint.query("perdoo.graphql.results.initiatives", Evidence.THIRD_PARTY),
            "initiatives",
            Result.class,
            Result::id,
            Document.of(HttpResults.class, "initiatives", "ResultFields"));

    private static final Operation<Result> GET =
            Endpoint.query("perdoo.graphql.results.get", Evidence.THIRD_PARTY).returning("data.result", Result.class);

    private static final Document GET_DOCUMENT = Document.of(HttpResults.class, "get", "ResultFields");

    private static final Operation<Result> UPSERT = Endpoint.mutation(
                    "perdoo.graphql.results.upsert", Evidence.THIRD_PARTY)
            .returning("data.upsertResult.keyResult", Result.class);

    private static final Document UPSERT_DOCUMENT = Document.of(HttpResults.class, "upsert", "ResultFields");

    static final List<Operation<?>> OPERATIONS = List.of(KEY_RESULTS.operation(), INITIATIVES.operation(), GET, UPSERT);

    @Override
    public Paged<Result> keyResults(ResultQuery query) {
        Checks.notNull("query", query);
        return KEY_RESULTS.list(callFactory, query.variables(), query.filters());
    }

    @Override
    public Paged<Result> initiatives(ResultQuery query) {
        Checks.notNull("query", query);
        return INITIATIVES.list(callFactory, query.variables(), query.filters());
    }

    @Override
    public ApiCall<Result> get(String id) {
        return callFactory.call(GET, GET_DOCUMENT.with(GraphqlVariables.id(id)));
    }

    @Override
    public ApiCall<Result> upsert(UpsertResult input) {
        Checks.notNull("input", input);
        return callFactory.call(UPSERT, UPSERT_DOCUMENT.with(GraphqlVariables.input(input.input())));
    }
}
