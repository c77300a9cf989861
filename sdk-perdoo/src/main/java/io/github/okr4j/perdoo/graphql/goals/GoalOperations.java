package io.github.okr4j.perdoo.graphql.goals;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.graphql.wire.Document;
import io.github.okr4j.perdoo.graphql.wire.Endpoint;
import io.github.okr4j.perdoo.graphql.wire.RelayConnection;
import java.util.List;

/** The documents on goals. */
final class GoalOperations {
    static final RelayConnection<GoalPage, Goal> LIST = new RelayConnection<>(
            Endpoint.query("perdoo.graphql.goals.list", Evidence.THIRD_PARTY)
                    .returning("data.goals", GoalPage.class)
                    .paged(RelayConnection.rule(GoalPage::edges, GoalPage::pageInfo)),
            Document.of(GoalOperations.class, "list", "GoalFields"),
            Goal::id);

    static final RelayConnection<GoalPage, Goal> PILLARS = new RelayConnection<>(
            Endpoint.query("perdoo.graphql.goals.pillars", Evidence.THIRD_PARTY)
                    .returning("data.goals", GoalPage.class)
                    .paged(RelayConnection.rule(GoalPage::edges, GoalPage::pageInfo)),
            Document.of(GoalOperations.class, "pillars", "GoalFields"),
            Goal::id);

    static final Operation<Goal> GET =
            Endpoint.query("perdoo.graphql.goals.get", Evidence.THIRD_PARTY).returning("data.goal", Goal.class);

    static final Document GET_DOCUMENT = Document.of(GoalOperations.class, "get", "GoalFields");

    static final Operation<Goal> UPSERT = Endpoint.mutation("perdoo.graphql.goals.upsert", Evidence.THIRD_PARTY)
            .returning("data.upsertGoal.goal", Goal.class);

    static final Document UPSERT_DOCUMENT = Document.of(GoalOperations.class, "upsert", "GoalFields");

    private GoalOperations() {}

    static List<Operation<?>> all() {
        return List.of(LIST.pages().operation(), PILLARS.pages().operation(), GET, UPSERT);
    }
}
