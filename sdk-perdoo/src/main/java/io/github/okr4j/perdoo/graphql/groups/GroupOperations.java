package io.github.okr4j.perdoo.graphql.groups;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.graphql.wire.Document;
import io.github.okr4j.perdoo.graphql.wire.Endpoint;
import io.github.okr4j.perdoo.graphql.wire.RelayConnection;
import java.util.List;

/** The documents on groups. */
final class GroupOperations {
    static final RelayConnection<GroupPage, Group> LIST = new RelayConnection<>(
            Endpoint.query("perdoo.graphql.groups.list", Evidence.RECORDED)
                    .returning("data.allGroups", GroupPage.class)
                    .paged(RelayConnection.rule(GroupPage::edges, GroupPage::pageInfo)),
            Document.of(GroupOperations.class, "list"),
            Group::id);

    private GroupOperations() {}

    static List<Operation<?>> all() {
        return List.of(LIST.pages().operation());
    }
}
