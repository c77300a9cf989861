package io.github.okr4j.perdoo.graphql.users;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.page.Paged;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Users over HTTP. */
record HttpUsers(CallFactory callFactory) implements Users {
    @Override
    public ApiCall<User> me() {
        return callFactory.call(UserOperations.ME, UserOperations.ME_DOCUMENT.with(Map.of()));
    }

    @Override
    public Paged<User> list(@Nullable UserQuery query) {
        if (query == null) {
            throw new IllegalArgumentException("query must not be null: UserQuery.ALL is all");
        }
        return UserOperations.LIST.of(callFactory, query.variables());
    }
}
