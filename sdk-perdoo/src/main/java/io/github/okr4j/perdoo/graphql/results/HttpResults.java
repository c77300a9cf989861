package io.github.okr4j.perdoo.graphql.results;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.graphql.wire.Filters;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import org.jspecify.annotations.Nullable;

/** Key results and initiatives over HTTP. */
record HttpResults(CallFactory callFactory) implements Results {
    @Override
    public Paged<Result> keyResults(@Nullable ResultQuery query) {
        if (query == null) {
            throw new IllegalArgumentException("query must not be null: ResultQuery.ALL is all");
        }
        return ResultOperations.KEY_RESULTS.of(callFactory, query.variables(), new Filters(query.filters()));
    }

    @Override
    public Paged<Result> initiatives(@Nullable ResultQuery query) {
        if (query == null) {
            throw new IllegalArgumentException("query must not be null: ResultQuery.ALL is all");
        }
        return ResultOperations.INITIATIVES.of(callFactory, query.variables(), new Filters(query.filters()));
    }

    @Override
    public ApiCall<Result> get(@Nullable String id) {
        return callFactory.call(ResultOperations.GET, ResultOperations.GET_DOCUMENT.with(GraphqlVariables.id(id)));
    }

    @Override
    public ApiCall<Result> upsert(@Nullable UpsertResult input) {
        if (input == null) {
            throw new IllegalArgumentException("input must not be null");
        }
        return callFactory.call(
                ResultOperations.UPSERT, ResultOperations.UPSERT_DOCUMENT.with(GraphqlVariables.input(input.input())));
    }
}
