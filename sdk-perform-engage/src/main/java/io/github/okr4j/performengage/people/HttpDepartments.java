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

/** Departments over HTTP. */
record HttpDepartments(CallFactory callFactory) implements Departments {
    private static final String DOCUMENTATION = "https://helpcenter.zensai.com/hc/en-us/articles/"
            + "35713931103773-Get-departments-via-the-Perform-Engage-365-API";

    static final PagedOperation<ListPage<Department>, Department> LIST = ListPage.of(
            Operation.get("performengage.departments.list", "/api/v2/departments/")
                    .evidence(Evidence.DOCUMENTED, DOCUMENTATION),
            Department.class);

    /** The response is assumed to be an entry of the list. */
    static final Operation<Department> GET = Operation.get(
                    "performengage.departments.get", "/api/v2/departments/{api_id}/")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(Department.class);

    static final List<Operation<?>> OPERATIONS = List.of(LIST.operation(), GET);

    @Override
    public Paged<Department> list() {
        return list(DepartmentQuery.ALL);
    }

    @Override
    public Paged<Department> list(DepartmentQuery query) {
        return ListPage.pages(callFactory, LIST, Checks.notNull("query", query).parameters());
    }

    @Override
    public ApiCall<Department> get(String apiId) {
        return callFactory.call(GET, Request.EMPTY.path("api_id", apiId));
    }
}
