package io.github.okr4j.performengage.questions;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;

/** Questions over HTTP. */
record HttpQuestions(CallFactory callFactory) implements Questions {
    @Override
    public Paged<Question> list() {
        return callFactory.pages(QuestionOperations.LIST, Request.EMPTY);
    }

    @Override
    public Paged<Question> list(int pageSize) {
        return callFactory.pages(QuestionOperations.list(pageSize), Request.EMPTY);
    }

    @Override
    public ApiCall<Question> get(String apiId) {
        return callFactory.call(QuestionOperations.GET, Request.EMPTY.path("api_id", apiId));
    }
}
