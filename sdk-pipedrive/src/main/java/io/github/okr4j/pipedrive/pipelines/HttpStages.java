package io.github.okr4j.pipedrive.pipelines;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.pipedrive.SortDirection;
import io.github.okr4j.pipedrive.SortField;
import io.github.okr4j.pipedrive.paging.CursorPage;
import io.github.okr4j.pipedrive.paging.Sorting;
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

    /** The vendor's maximum: a page costs the same whatever its size. */
    private static final int PAGE_SIZE = 500;

    private static final Set<SortField> SORT_FIELDS =
            EnumSet.of(SortField.ID, SortField.UPDATE_TIME, SortField.ADD_TIME, SortField.ORDER_NR);

    @Override
    public Paged<Stage> list() {
        return callFactory.pages(LIST, Request.EMPTY.query("limit", PAGE_SIZE));
    }

    @Override
    public Paged<Stage> list(long pipelineId) {
        return callFactory.pages(
                LIST, Request.EMPTY.query("pipeline_id", pipelineId).query("limit", PAGE_SIZE));
    }

    @Override
    public Paged<Stage> list(SortField sortBy, SortDirection direction) {
        Sorting sorting = new Sorting(sortBy, direction).requireOneOf(SORT_FIELDS);
        return callFactory.pages(LIST, sorting.onto(Request.EMPTY).query("limit", PAGE_SIZE));
    }

    @Override
    public ApiCall<Stage> get(long id) {
        return callFactory.call(GET, Request.EMPTY.path("id", Long.toString(id)));
    }
}
