package io.github.okr4j.performengage.people;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.performengage.lists.Lists;
import java.util.List;

/** The endpoints of users. */
final class UserOperations {
    private static final String DOCUMENTATION = "https://helpcenter.zensai.com/hc/en-us/articles/"
            + "35713941043997-Get-users-via-the-Perform-Engage-365-API";

    private static final Operation<UserPage> PAGE = Operation.get("performengage.users.list", "/api/v2/users/")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(UserPage.class, "results", UserPage::complete);

    static final PagedOperation<UserPage, User> LIST = list(Lists.PAGE_SIZE);

    /** The answer is taken to be an entry of the list. */
    static final Operation<User> GET = Operation.get("performengage.users.get", "/api/v2/users/{api_id}/")
            .evidence(Evidence.THIRD_PARTY, DOCUMENTATION)
            .returning(User.class);

    private UserOperations() {}

    static PagedOperation<UserPage, User> list(int pageSize) {
        return PAGE.paged(Lists.rule(pageSize, UserPage::items, UserPage::next, UserPage::count));
    }

    static List<Operation<?>> all() {
        return List.of(LIST.operation(), GET);
    }
}
