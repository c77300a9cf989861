package io.github.okr4j.pipedrive.pipelines;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.pipedrive.SortDirection;
import io.github.okr4j.pipedrive.SortField;
import io.github.okr4j.pipedrive.lists.Sorting;
import java.util.EnumSet;
import java.util.Set;

/** Stages over HTTP. */
record HttpStages(CallFactory callFactory) implements Stages {
    /** The vendor's maximum: a page costs the same whatever its size. */
    private static final int PAGE_SIZE = 500;

    private static final Set<SortField> SORT_FIELDS =
            EnumSet.of(SortField.ID, SortField.UPDATE_TIME, SortField.ADD_TIME, SortField.ORDER_NR);

    @Override
    public Paged<Stage> list() {
        return callFactory.pages(StageOperations.LIST, Request.EMPTY.query("limit", PAGE_SIZE));
    }

    @Override
    public Paged<Stage> list(long pipelineId) {
        return callFactory.pages(
                StageOperations.LIST,
                Request.EMPTY.query("pipeline_id", pipelineId).query("limit", PAGE_SIZE));
    }

    @Override
    public Paged<Stage> list(SortField sortBy, SortDirection direction) {
        Sorting sorting = new Sorting(sortBy, direction).requireOneOf(SORT_FIELDS);
        return callFactory.pages(
                StageOperations.LIST, sorting.onto(Request.EMPTY).query("limit", PAGE_SIZE));
    }

    @Override
    public ApiCall<Stage> get(long id) {
        return callFactory.call(StageOperations.GET, Request.EMPTY.path("id", Long.toString(id)));
    }
}
