package io.github.okr4j.performengage.questions;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.Caller;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;

/** Questions over HTTP. */
record HttpQuestions(Caller caller) implements Questions {
    @Override
    public Paged<Question> list() {
        return caller.pages(QuestionOperations.LIST, Request.EMPTY);
    }

    @Override
    public Paged<Question> list(int pageSize) {
        return caller.pages(QuestionOperations.list(pageSize), Request.EMPTY);
    }

    @Override
    public ApiCall<Question> get(String apiId) {
        return caller.call(QuestionOperations.GET, Request.EMPTY.path("api_id", apiId));
    }
}
