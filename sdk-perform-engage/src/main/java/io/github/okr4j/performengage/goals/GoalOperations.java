package io.github.okr4j.performengage.goals;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.performengage.lists.Lists;
import java.util.List;

/** The endpoints of goals. */
final class GoalOperations {
    private static final String DOCUMENTATION = "https://helpcenter.zensai.com/hc/en-us/articles/"
            + "35713931034013-Get-goals-and-OKRs-via-the-Perform-Engage-365-API";

    private static final Operation<GoalPage> PAGE = Operation.get("performengage.goals.list", "/api/v2/goals/")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(GoalPage.class, "results", GoalPage::complete);

    static final PagedOperation<GoalPage, Goal> LIST = list(Lists.PAGE_SIZE);

    static final Operation<Goal> GET = Operation.get("performengage.goals.get", "/api/v2/goals/{api_id}/")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(Goal.class);

    private GoalOperations() {}

    static PagedOperation<GoalPage, Goal> list(int pageSize) {
        return PAGE.paged(Lists.rule(pageSize, GoalPage::items, GoalPage::next, GoalPage::count));
    }

    static List<Operation<?>> all() {
        return List.of(LIST.operation(), GET);
    }
}
