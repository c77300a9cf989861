package io.github.okr4j.perdoo.graphql.objectives;

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

/** Objectives over HTTP. */
record HttpObjectives(CallFactory callFactory) implements Objectives {
    private static final RelayConnection<Objective> LIST = RelayConnection.of(
            Endpoint.query("perdoo.graphql.objectives.list", Evidence.RECORDED),
            "objectives",
            Objective.class,
            Objective::id,
            Document.of(HttpObjectives.class, "list", "ObjectiveFields"));

    private static final Operation<Objective> GET = Endpoint.query("perdoo.graphql.objectives.get", Evidence.RECORDED)
            .returning("data.objective", Objective.class);

    private static final Document GET_DOCUMENT = Document.of(HttpObjectives.class, "get", "ObjectiveFields");

    private static final Operation<Objective> UPSERT = Endpoint.mutation(
                    "perdoo.graphql.objectives.upsert", Evidence.RECORDED)
            .returning("data.upsertObjective.objective", Objective.class);

    private static final Document UPSERT_DOCUMENT = Document.of(HttpObjectives.class, "upsert", "ObjectiveFields");

    static final List<Operation<?>> OPERATIONS = List.of(LIST.operation(), GET, UPSERT);

    @Override
    public Paged<Objective> list(ObjectiveQuery query) {
        Checks.notNull("query", query);
        return LIST.list(callFactory, query.variables(), query.filters());
    }

    @Override
    public ApiCall<Objective> get(String id) {
        return callFactory.call(GET, GET_DOCUMENT.with(GraphqlVariables.id(id)));
    }

    @Override
    public ApiCall<Objective> upsert(UpsertObjective input) {
        Checks.notNull("input", input);
        return callFactory.call(UPSERT, UPSERT_DOCUMENT.with(GraphqlVariables.input(input.input())));
    }
}
