package io.github.okr4j.performengage.goals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;

/** Goals over HTTP. */
record HttpGoals(CallFactory callFactory) implements Goals {
    @Override
    public Paged<Goal> list() {
        return callFactory.pages(GoalOperations.LIST, Request.EMPTY);
    }

    @Override
    public Paged<Goal> list(int pageSize) {
        return callFactory.pages(GoalOperations.list(pageSize), Request.EMPTY);
    }

    @Override
    public ApiCall<Goal> get(String apiId) {
        return callFactory.call(GoalOperations.GET, Request.EMPTY.path("api_id", apiId));
    }
}
