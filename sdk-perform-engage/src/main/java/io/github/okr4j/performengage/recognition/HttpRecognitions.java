package io.github.okr4j.performengage.recognition;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;

/** Recognitions over HTTP. */
record HttpRecognitions(CallFactory callFactory) implements Recognitions {
    @Override
    public Paged<Recognition> list() {
        return list(RecognitionQuery.ALL);
    }

    @Override
    public Paged<Recognition> list(RecognitionQuery query) {
        return callFactory.pages(RecognitionOperations.list(query.pageSize()), query.request());
    }

    @Override
    public ApiCall<Recognition> get(String apiId) {
        return callFactory.call(RecognitionOperations.GET, Request.EMPTY.path("api_id", apiId));
    }
}
