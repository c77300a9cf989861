package io.github.okr4j.performengage.people;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.performengage.lists.Lists;
import java.util.List;

/** The endpoints of departments. */
final class DepartmentOperations {
    private static final String DOCUMENTATION = "https://helpcenter.zensai.com/hc/en-us/articles/"
            + "35713931103773-Get-departments-via-the-Perform-Engage-365-API";

    private static final Operation<DepartmentPage> PAGE = Operation.get(
                    "performengage.departments.list", "/api/v2/departments/")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(DepartmentPage.class, "results", DepartmentPage::complete);

    static final PagedOperation<DepartmentPage, Department> LIST = list(Lists.PAGE_SIZE);

    /** The answer is taken to be an entry of the list. */
    static final Operation<Department> GET = Operation.get(
                    "performengage.departments.get", "/api/v2/departments/{api_id}/")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(Department.class);

    private DepartmentOperations() {}

    static PagedOperation<DepartmentPage, Department> list(int pageSize) {
        return PAGE.paged(Lists.rule(pageSize, DepartmentPage::items, DepartmentPage::next, DepartmentPage::count));
    }

    static List<Operation<?>> all() {
        return List.of(LIST.operation(), GET);
    }
}
