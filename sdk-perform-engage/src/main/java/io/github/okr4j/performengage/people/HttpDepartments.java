package io.github.okr4j.performengage.people;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;

/** Departments over HTTP. */
record HttpDepartments(CallFactory callFactory) implements Departments {
    @Override
    public Paged<Department> list() {
        return list(DepartmentQuery.ALL);
    }

    @Override
    public Paged<Department> list(DepartmentQuery query) {
        return callFactory.pages(DepartmentOperations.list(query.pageSize()), query.request());
    }

    @Override
    public ApiCall<Department> get(String apiId) {
        return callFactory.call(DepartmentOperations.GET, Request.EMPTY.path("api_id", apiId));
    }
}
