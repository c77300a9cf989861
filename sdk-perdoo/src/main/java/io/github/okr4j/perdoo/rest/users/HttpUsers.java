package io.github.okr4j.perdoo.rest.users;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.http.TokenPage;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.perdoo.rest.wire.ResourceList;
import java.util.List;

/** Users over HTTP. */
record HttpUsers(CallFactory callFactory) implements Users {
    private static final String DOCUMENTATION = "https://docs.simpleokr.com/developer-api/api-reference/users";

    static final PagedOperation<TokenPage<User>, User> LIST = ResourceList.of(
            Operation.get("perdoo.users.list", "/v1/users").evidence(Evidence.DOCUMENTED, DOCUMENTATION),
            "users",
            User.class);

    static final Operation<User> GET = Operation.get("perdoo.users.get", "/v1/users/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(User.class);

    static final List<Operation<?>> OPERATIONS = List.of(LIST.operation(), GET);

    @Override
    public Paged<User> list() {
        return callFactory.pages(LIST, Request.EMPTY);
    }

    @Override
    public ApiCall<User> get(String id) {
        return callFactory.call(GET, Request.EMPTY.path("id", id));
    }
}
