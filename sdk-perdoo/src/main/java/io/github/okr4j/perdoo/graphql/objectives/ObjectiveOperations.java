package io.github.okr4j.perdoo.graphql.objectives;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.graphql.wire.Document;
import io.github.okr4j.perdoo.graphql.wire.Endpoint;
import io.github.okr4j.perdoo.graphql.wire.RelayConnection;
import java.util.List;

/** The documents on objectives. */
final class ObjectiveOperations {
    static final RelayConnection<ObjectivePage, Objective> LIST = new RelayConnection<>(
            Endpoint.query("perdoo.graphql.objectives.list", Evidence.RECORDED)
                    .returning("data.objectives", ObjectivePage.class)
                    .paged(RelayConnection.rule(ObjectivePage::edges, ObjectivePage::pageInfo)),
            Document.of(ObjectiveOperations.class, "list", "ObjectiveFields"),
            Objective::id);

    static final Operation<Objective> GET = Endpoint.query("perdoo.graphql.objectives.get", Evidence.RECORDED)
            .returning("data.objective", Objective.class);

    static final Document GET_DOCUMENT = Document.of(ObjectiveOperations.class, "get", "ObjectiveFields");

    static final Operation<Objective> UPSERT = Endpoint.mutation("perdoo.graphql.objectives.upsert", Evidence.RECORDED)
            .returning("data.upsertObjective.objective", Objective.class);

    static final Document UPSERT_DOCUMENT = Document.of(ObjectiveOperations.class, "upsert", "ObjectiveFields");

    private ObjectiveOperations() {}

    static List<Operation<?>> all() {
        return List.of(LIST.pages().operation(), GET, UPSERT);
    }
}
