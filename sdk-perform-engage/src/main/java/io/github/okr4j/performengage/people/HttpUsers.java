package io.github.okr4j.performengage.people;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;

/** Users over HTTP. */
record HttpUsers(CallFactory callFactory) implements Users {
    @Override
    public Paged<User> list() {
        return list(UserQuery.ALL);
    }

    @Override
    public Paged<User> list(UserQuery query) {
        return callFactory.pages(UserOperations.list(query.pageSize()), query.request());
    }

    @Override
    public ApiCall<User> get(String apiId) {
        return callFactory.call(UserOperations.GET, Request.EMPTY.path("api_id", apiId));
    }
}
