package io.github.okr4j.performengage.goals;

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

/** Goals over HTTP. */
record HttpGoals(CallFactory callFactory) implements Goals {
    private static final String DOCUMENTATION = "https://helpcenter.zensai.com/hc/en-us/articles/"
            + "35713931034013-Get-goals-and-OKRs-via-the-Perform-Engage-365-API";

    static final PagedOperation<ListPage<Goal>, Goal> LIST = ListPage.of(
            Operation.get("performengage.goals.list", "/api/v2/goals/").evidence(Evidence.DOCUMENTED, DOCUMENTATION),
            Goal.class);

    static final Operation<Goal> GET = Operation.get("performengage.goals.get", "/api/v2/goals/{api_id}/")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(Goal.class);

    static final List<Operation<?>> OPERATIONS = List.of(LIST.operation(), GET);

    @Override
    public Paged<Goal> list() {
        return ListPage.pages(callFactory, LIST, QueryParameters.NONE);
    }

    @Override
    public Paged<Goal> list(int pageSize) {
        return ListPage.pages(callFactory, LIST, ListPage.size(QueryParameters.NONE, pageSize));
    }

    @Override
    public ApiCall<Goal> get(String apiId) {
        return callFactory.call(GET, Request.EMPTY.path("api_id", apiId));
    }
}
