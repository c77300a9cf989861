package io.github.okr4j.perdoo.graphql.users;

import io.github.okr4j.core.ApiCall;
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

/** Users over HTTP. */
record HttpUsers(CallFactory callFactory) implements Users {
    private static final Operation<User> ME =
            Endpoint.query("perdoo.graphql.users.me", Evidence.RECORDED).returning("data.me", User.class);

    private static final Document ME_DOCUMENT = Document.of(HttpUsers.class, "me");

    private static final RelayConnection<User> LIST = RelayConnection.of(
            Endpoint.query("perdoo.graphql.users.list", Evidence.RECORDED),
            "allUsers",
            User.class,
            User::id,
            Document.of(HttpUsers.class, "list"));

    static final List<Operation<?>> OPERATIONS = List.of(ME, LIST.operation());

    @Override
    public ApiCall<User> me() {
        return callFactory.call(ME, ME_DOCUMENT.with(Map.of()));
    }

    @Override
    public Paged<User> list(UserQuery query) {
        Checks.notNull("query", query);
        return LIST.list(callFactory, query.variables(), Map.of());
    }
}
