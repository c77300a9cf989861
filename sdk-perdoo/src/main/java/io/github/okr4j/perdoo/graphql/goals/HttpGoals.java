package io.github.okr4j.perdoo.graphql.goals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.graphql.wire.Filters;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import org.jspecify.annotations.Nullable;

/** Goals over HTTP. */
record HttpGoals(CallFactory callFactory) implements Goals {
    @Override
    public Paged<Goal> list(@Nullable GoalQuery query) {
        if (query == null) {
            throw new IllegalArgumentException("query must not be null: GoalQuery.ALL is all");
        }
        return GoalOperations.LIST.of(callFactory, query.variables(), new Filters(query.filters()));
    }

    @Override
    public Paged<Goal> pillars(@Nullable GoalQuery query) {
        if (query == null) {
            throw new IllegalArgumentException("query must not be null: GoalQuery.ALL is all");
        }
        return GoalOperations.PILLARS.of(callFactory, query.variables(), new Filters(query.filters()));
    }

    @Override
    public ApiCall<Goal> get(@Nullable String id) {
        return callFactory.call(GoalOperations.GET, GoalOperations.GET_DOCUMENT.with(GraphqlVariables.id(id)));
    }

    @Override
    public ApiCall<Goal> upsert(@Nullable UpsertGoal input) {
        if (input == null) {
            throw new IllegalArgumentException("input must not be null");
        }
        return callFactory.call(
                GoalOperations.UPSERT, GoalOperations.UPSERT_DOCUMENT.with(GraphqlVariables.input(input.input())));
    }
}
