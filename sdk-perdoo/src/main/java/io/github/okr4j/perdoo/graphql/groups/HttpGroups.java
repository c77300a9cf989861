package io.github.okr4j.perdoo.graphql.groups;

import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.graphql.wire.Document;
import io.github.okr4j.perdoo.graphql.wire.Endpoint;
import io.github.okr4j.perdoo.graphql.wire.RelayConnection;
import java.util.List;
import java.util.Map;

/** Groups over HTTP. */
record HttpGroups(CallFactory callFactory) implements Groups {
    private static final RelayConnection<Group> LIST = RelayConnection.of(
            Endpoint.query("perdoo.graphql.groups.list", Evidence.RECORDED),
            "allGroups",
            Group.class,
            Group::id,
            Document.of(HttpGroups.class, "list"));

    static final List<Operation<?>> OPERATIONS = List.of(LIST.operation());

    @Override
    public Paged<Group> list(GroupQuery query) {
        Checks.notNull("query", query);
        return LIST.list(callFactory, query.variables(), Map.of());
    }
}
