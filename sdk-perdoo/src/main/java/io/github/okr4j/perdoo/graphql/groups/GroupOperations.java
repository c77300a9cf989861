package io.github.okr4j.perdoo.graphql.groups;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.graphql.wire.Connection;
import io.github.okr4j.perdoo.graphql.wire.Document;
import io.github.okr4j.perdoo.graphql.wire.Endpoint;
import java.util.List;

/** The documents on groups. */
final class GroupOperations {
    static final Connection<GroupPage, Group> LIST = new Connection<>(
            Endpoint.query("perdoo.graphql.groups.list", Evidence.RECORDED)
                    .returning("data.allGroups", GroupPage.class)
                    .paged(Connection.rule(GroupPage::edges, GroupPage::pageInfo)),
            Document.of(GroupOperations.class, "list"),
            Group::id);

    private GroupOperations() {}

    static List<Operation<?>> all() {
        return List.of(LIST.pages().operation());
    }
}
