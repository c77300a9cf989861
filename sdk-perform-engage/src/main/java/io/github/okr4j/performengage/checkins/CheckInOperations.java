package io.github.okr4j.performengage.checkins;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.performengage.lists.Lists;
import java.util.List;
import java.util.Map;

/** The endpoints of check-ins. */
final class CheckInOperations {
    private static final String DOCUMENTATION = "https://helpcenter.zensai.com/hc/en-us/articles/"
            + "35713940851101-Get-check-ins-via-the-Perform-Engage-365-API";

    private static final Operation<CheckInPage> PAGE = Operation.get("performengage.checkins.list", "/api/v2/checkins/")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(CheckInPage.class, "results", CheckInPage::complete);

    static final PagedOperation<CheckInPage, CheckIn> LIST = list(Lists.PAGE_SIZE);

    /** The path is inferred and the shape of the answer unknown. */
    static final Operation<Map<String, Object>> GET = Operation.get(
                    "performengage.checkins.get", "/api/v2/checkins/{api_id}/")
            .evidence(Evidence.THIRD_PARTY, DOCUMENTATION)
            .returningMap();

    private CheckInOperations() {}

    static PagedOperation<CheckInPage, CheckIn> list(int pageSize) {
        return PAGE.paged(Lists.rule(pageSize, CheckInPage::items, CheckInPage::next, CheckInPage::count));
    }

    static List<Operation<?>> all() {
        return List.of(LIST.operation(), GET);
    }
}
