package io.github.okr4j.perdoo.rest.users;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.page.Pagination;
import java.util.List;

/** The endpoints of users. */
final class UserOperations {
    private static final String DOCUMENTATION = "https://docs.simpleokr.com/developer-api/api-reference/users";

    static final PagedOperation<UserPage, User> LIST = Operation.get("perdoo.users.list", "/v1/users")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(UserPage.class, "users", UserPage::complete)
            .paged(Pagination.pageToken("page_token", UserPage::items, UserPage::next));

    static final Operation<User> GET = Operation.get("perdoo.users.get", "/v1/users/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(User.class);

    private UserOperations() {}

    static List<Operation<?>> all() {
        return List.of(LIST.operation(), GET);
    }
}
