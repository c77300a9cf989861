package io.github.okr4j.perdoo.graphql.objectives;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.graphql.wire.Filters;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import org.jspecify.annotations.Nullable;

/** Objectives over HTTP. */
record HttpObjectives(CallFactory callFactory) implements Objectives {
    @Override
    public Paged<Objective> list(@Nullable ObjectiveQuery query) {
        if (query == null) {
            throw new IllegalArgumentException("query must not be null: ObjectiveQuery.ALL is all");
        }
        return ObjectiveOperations.LIST.of(callFactory, query.variables(), new Filters(query.filters()));
    }

    @Override
    public ApiCall<Objective> get(@Nullable String id) {
        return callFactory.call(
                ObjectiveOperations.GET, ObjectiveOperations.GET_DOCUMENT.with(GraphqlVariables.id(id)));
    }

    @Override
    public ApiCall<Objective> upsert(@Nullable UpsertObjective input) {
        if (input == null) {
            throw new IllegalArgumentException("input must not be null");
        }
        return callFactory.call(
                ObjectiveOperations.UPSERT,
                ObjectiveOperations.UPSERT_DOCUMENT.with(GraphqlVariables.input(input.input())));
    }
}
