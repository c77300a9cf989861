package io.github.okr4j.performengage.people;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.Caller;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;

/** Departments over HTTP. */
record HttpDepartments(Caller caller) implements Departments {
    @Override
    public Paged<Department> list() {
        return list(DepartmentQuery.ALL);
    }

    @Override
    public Paged<Department> list(DepartmentQuery query) {
        return caller.pages(DepartmentOperations.list(query.pageSize()), query.request());
    }

    @Override
    public ApiCall<Department> get(String apiId) {
        return caller.call(DepartmentOperations.GET, Request.EMPTY.path("api_id", apiId));
    }
}
