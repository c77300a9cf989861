package io.github.okr4j.performengage.goals;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.page.PageRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The endpoints of goals. */
final class GoalOperations {
    private static final String DOCUMENTATION = "https://helpcenter.zensai.com/hc/en-us/articles/"
            + "35713931034013-Get-goals-and-OKRs-via-the-Perform-Engage-365-API";
    private static final int DEFAULT_PAGE_SIZE = 100;
    private static final String LIMIT = "limit";
    private static final String OFFSET = "offset";

    private static final Operation<GoalPage> PAGE = Operation.get("performengage.goals.list", "/api/v2/goals/")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(GoalPage.class, "results", GoalPage::complete);

    static final PagedOperation<GoalPage, Goal> LIST = list(DEFAULT_PAGE_SIZE);

    static final Operation<Goal> GET = Operation.get("performengage.goals.get", "/api/v2/goals/{api_id}/")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(Goal.class);

    private GoalOperations() {}

    /** The limit is always sent: without one the server may not page at all. */
    static PagedOperation<GoalPage, Goal> list(int pageSize) {
        Map<String, String> first = new LinkedHashMap<>();
        first.put(LIMIT, Integer.toString(pageSize));
        first.put(OFFSET, "0");
        return PAGE.paged(
                PageRule.nextUrl(Set.of(LIMIT, OFFSET), first, GoalPage::items, GoalPage::next, GoalPage::count));
    }

    static List<Operation<?>> all() {
        return List.of(LIST.operation(), GET);
    }
}
