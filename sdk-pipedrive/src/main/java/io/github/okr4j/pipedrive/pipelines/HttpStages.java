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

/** Stages over HTTP. */
record HttpStages(CallFactory callFactory) implements Stages {
    private static final String PAGE = "https://developers.pipedrive.com/docs/api/v1/Stages";

    static final PagedOperation<CursorPage<Stage>, Stage> LIST = CursorPage.of(
            Operation.get("pipedrive.stages.list", "/api/v2/stages")
                    .evidence(Evidence.DOCUMENTED, PAGE + "#getStages")
                    .cost(5)
                    .scopes("deals:read", "deals:full", "admin"),
            Stage.class);

    static final Operation<Stage> GET = Operation.get("pipedrive.stages.get", "/api/v2/stages/{id}")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getStage")
            .cost(1)
            .scopes("deals:read", "deals:full", "admin")
            .returning("data", Stage.class);

    static final List<Operation<?>> OPERATIONS = List.of(LIST.operation(), GET);

    private static final Set<SortField> SORT_FIELDS =
            EnumSet.of(SortField.ID, SortField.UPDATE_TIME, SortField.ADD_TIME, SortField.ORDER_NR);

    @Override
    public Paged<Stage> list() {
        return callFactory.pages(LIST, ListParameters.request(QueryParameters.NONE));
    }

    @Override
    public Paged<Stage> list(long pipelineId) {
        return callFactory.pages(LIST, ListParameters.request(QueryParameters.NONE.with("pipeline_id", pipelineId)));
    }

    @Override
    public Paged<Stage> list(SortField sortBy, SortDirection direction) {
        return callFactory.pages(
                LIST,
                ListParameters.request(ListParameters.sortBy(QueryParameters.NONE, sortBy, direction, SORT_FIELDS)));
    }

    @Override
    public ApiCall<Stage> get(long id) {
        return callFactory.call(GET, Request.EMPTY.path("id", Long.toString(id)));
    }
}
