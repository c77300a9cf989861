package io.github.okr4j.performengage.recognition;

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

/** Recognitions over HTTP. */
record HttpRecognitions(CallFactory callFactory) implements Recognitions {
    private static final String DOCUMENTATION = "https://helpcenter.zensai.com/hc/en-us/articles/"
            + "35713931081245-Get-recognitions-via-the-Perform-Engage-365-API";

    static final PagedOperation<ListPage<Recognition>, Recognition> LIST = ListPage.of(
            Operation.get("performengage.recognition.list", "/api/v2/recognition/")
                    .evidence(Evidence.DOCUMENTED, DOCUMENTATION),
            Recognition.class);

    /** The path is inferred. The response is assumed to be an entry of the list. */
    static final Operation<Recognition> GET = Operation.get(
                    "performengage.recognition.get", "/api/v2/recognition/{api_id}/")
            .evidence(Evidence.THIRD_PARTY, DOCUMENTATION)
            .returning(Recognition.class);

    static final List<Operation<?>> OPERATIONS = List.of(LIST.operation(), GET);

    @Override
    public Paged<Recognition> list() {
        return list(RecognitionQuery.ALL);
    }

    @Override
    public Paged<Recognition> list(RecognitionQuery query) {
        return ListPage.pages(callFactory, LIST, Checks.notNull("query", query).parameters());
    }

    @Override
    public ApiCall<Recognition> get(String apiId) {
        return callFactory.call(GET, Request.EMPTY.path("api_id", apiId));
    }
}
