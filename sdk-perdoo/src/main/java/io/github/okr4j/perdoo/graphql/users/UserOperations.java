package io.github.okr4j.perdoo.graphql.users;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.graphql.wire.Document;
import io.github.okr4j.perdoo.graphql.wire.Endpoint;
import io.github.okr4j.perdoo.graphql.wire.RelayConnection;
import java.util.List;

/** The documents on users. */
final class UserOperations {
    static final Operation<User> ME =
            Endpoint.query("perdoo.graphql.users.me", Evidence.RECORDED).returning("data.me", User.class);

    static final Document ME_DOCUMENT = Document.of(UserOperations.class, "me");

    static final RelayConnection<UserPage, User> LIST = new RelayConnection<>(
            Endpoint.query("perdoo.graphql.users.list", Evidence.RECORDED)
                    .returning("data.allUsers", UserPage.class)
                    .paged(RelayConnection.rule(UserPage::edges, UserPage::pageInfo)),
            Document.of(UserOperations.class, "list"),
            User::id);

    private UserOperations() {}

    static List<Operation<?>> all() {
        return List.of(ME, LIST.pages().operation());
    }
}
