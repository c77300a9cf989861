package io.github.okr4j.performengage.people;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.performengage.lists.ListPage;
import java.util.List;

/** Users over HTTP. */
record HttpUsers(CallFactory callFactory) implements Users {
    private static final String DOCUMENTATION = "https://helpcenter.zensai.com/hc/en-us/articles/"
            + "35713941043997-Get-users-via-the-Perform-Engage-365-API";

    static final PagedOperation<ListPage<User>, User> LIST = ListPage.of(
            Operation.get("performengage.users.list", "/api/v2/users/").evidence(Evidence.DOCUMENTED, DOCUMENTATION),
            User.class);

    /** The response is assumed to be an entry of the list. */
    static final Operation<User> GET = Operation.get("performengage.users.get", "/api/v2/users/{api_id}/")
            .evidence(Evidence.THIRD_PARTY, DOCUMENTATION)
            .returning(User.class);

    static final List<Operation<?>> OPERATIONS = List.of(LIST.operation(), GET);

    @Override
    public Paged<User> list() {
        return list(UserQuery.ALL);
    }

    @Override
    public Paged<User> list(UserQuery query) {
        return ListPage.pages(callFactory, LIST, Checks.notNull("query", query).parameters());
    }

    @Override
    public ApiCall<User> get(String apiId) {
        return callFactory.call(GET, Request.EMPTY.path("api_id", apiId));
    }
}
