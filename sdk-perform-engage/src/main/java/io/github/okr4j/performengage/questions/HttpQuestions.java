package io.github.okr4j.performengage.questions;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.http.QueryParameters;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.performengage.lists.ListPage;
import java.util.List;

/** Questions over HTTP. */
record HttpQuestions(CallFactory callFactory) implements Questions {
    private static final String DOCUMENTATION = "https://helpcenter.zensai.com/hc/en-us/articles/"
            + "35713931054749-Get-questions-and-responses-via-the-Perform-Engage-365-API";

    static final PagedOperation<ListPage<Question>, Question> LIST = ListPage.of(
            Operation.get("performengage.questions.list", "/api/v2/questions/")
                    .evidence(Evidence.DOCUMENTED, DOCUMENTATION),
            Question.class);

    /** Documented by name only: the path is inferred, the response is assumed to be an entry of the list. */
    static final Operation<Question> GET = Operation.get("performengage.questions.get", "/api/v2/questions/{api_id}/")
            .evidence(Evidence.THIRD_PARTY, DOCUMENTATION)
            .returning(Question.class);

    static final List<Operation<?>> OPERATIONS = List.of(LIST.operation(), GET);

    @Override
    public Paged<Question> list() {
        return ListPage.pages(callFactory, LIST, QueryParameters.NONE);
    }

    @Override
    public Paged<Question> list(int pageSize) {
        return ListPage.pages(callFactory, LIST, ListPage.size(QueryParameters.NONE, pageSize));
    }

    @Override
    public ApiCall<Question> get(String apiId) {
        return callFactory.call(GET, Request.EMPTY.path("api_id", apiId));
    }
}
