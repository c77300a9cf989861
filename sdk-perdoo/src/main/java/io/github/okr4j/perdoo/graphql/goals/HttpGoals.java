package io.github.okr4j.perdoo.graphql.goals;

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

/** Goals over HTTP. */
record HttpGoals(CallFactory callFactory) implements Goals {
    private static final RelayConnection<Goal> LIST = RelayConnection.of(
            Endpoint.query("perdoo.graphql.goals.list", Evidence.THIRD_PARTY),
            "goals",
            Goal.class,
            Goal::id,
            Document.of(HttpGoals.class, "list", "GoalFields"));

    private static final RelayConnection<Goal> PILLARS = RelayConnection.of(
            Endpoint.query("perdoo.graphql.goals.pillars", Evidence.THIRD_PARTY),
            "goals",
            Goal.class,
            Goal::id,
            Document.of(HttpGoals.class, "pillars", "GoalFields"));

    private static final Operation<Goal> GET =
            Endpoint.query("perdoo.graphql.goals.get", Evidence.THIRD_PARTY).returning("data.goal", Goal.class);

    private static final Document GET_DOCUMENT = Document.of(HttpGoals.class, "get", "GoalFields");

    private static final Operation<Goal> UPSERT = Endpoint.mutation("perdoo.graphql.goals.upsert", Evidence.THIRD_PARTY)
            .returning("data.upsertGoal.goal", Goal.class);

    private static final Document UPSERT_DOCUMENT = Document.of(HttpGoals.class, "upsert", "GoalFields");

    static final List<Operation<?>> OPERATIONS = List.of(LIST.operation(), PILLARS.operation(), GET, UPSERT);

    @Override
    public Paged<Goal> list(GoalQuery query) {
        Checks.notNull("query", query);
        return LIST.list(callFactory, query.variables(), query.filters());
    }

    @Override
    public Paged<Goal> pillars(GoalQuery query) {
        Checks.notNull("query", query);
        return PILLARS.list(callFactory, query.variables(), query.filters());
    }

    @Override
    public ApiCall<Goal> get(String id) {
        return callFactory.call(GET, GET_DOCUMENT.with(GraphqlVariables.id(id)));
    }

    @Override
    public ApiCall<Goal> upsert(UpsertGoal input) {
        Checks.notNull("input", input);
        return callFactory.call(UPSERT, UPSERT_DOCUMENT.with(GraphqlVariables.input(input.input())));
    }
}
