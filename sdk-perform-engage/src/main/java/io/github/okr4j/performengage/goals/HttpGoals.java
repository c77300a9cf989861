package io.github.okr4j.performengage.goals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.Caller;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;

/** Goals over HTTP. */
record HttpGoals(Caller caller) implements Goals {
    @Override
    public Paged<Goal> list() {
        return caller.pages(GoalOperations.LIST, Request.EMPTY);
    }

    @Override
    public Paged<Goal> list(int pageSize) {
        return caller.pages(GoalOperations.list(pageSize), Request.EMPTY);
    }

    @Override
    public ApiCall<Goal> get(String apiId) {
        return caller.call(GoalOperations.GET, Request.EMPTY.path("api_id", apiId));
    }
}
