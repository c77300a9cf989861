package io.github.okr4j.pipedrive.pipelines;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.http.QueryParameters;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.pipedrive.SortDirection;
import io.github.okr4j.pipedrive.SortField;
import io.github.okr4j.pipedrive.paging.CursorPage;
import io.github.okr4j.pipedrive.paging.ListParameters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Pipelines over HTTP. */
record HttpPipelines(CallFactory callFactory) implements Pipelines {
    private static final String PAGE = "https://developers.pipedrive.com/docs/api/v1/Pipelines";

    static final PagedOperation<CursorPage<Pipeline>, Pipeline> LIST = CursorPage.of(
            Operation.get("pipedrive.pipelines.list", "/api/v2/pipelines")
                    .evidence(Evidence.DOCUMENTED, PAGE + "#getPipelines")
                    .cost(5)
                    .scopes("deals:read", "deals:full", "admin"),
            Pipeline.class);

    static final Operation<Pipeline> GET = Operation.get("pipedrive.pipelines.get", "/api/v2/pipelines/{id}")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getPipeline")
            .cost(1)
            .scopes("deals:read", "deals:full", "admin")
            .returning("data", Pipeline.class);

    static final List<Operation<?>> OPERATIONS = List.of(LIST.operation(), GET);

    private static final Set<SortField> SORT_FIELDS =
            EnumSet.of(SortField.ID, SortField.UPDATE_TIME, SortField.ADD_TIME);

    @Override
    public Paged<Pipeline> list() {
        return callFactory.pages(LIST, ListParameters.request(QueryParameters.NONE));
    }

    @Override
    public Paged<Pipeline> list(SortField sortBy, SortDirection direction) {
        return callFactory.pages(
                LIST,
                ListParameters.request(ListParameters.sortBy(QueryParameters.NONE, sortBy, direction, SORT_FIELDS)));
    }

    @Override
    public ApiCall<Pipeline> get(long id) {
        return callFactory.call(GET, Request.EMPTY.path("id", Long.toString(id)));
    }
}
