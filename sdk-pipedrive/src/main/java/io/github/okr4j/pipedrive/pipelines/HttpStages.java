package io.github.okr4j.pipedrive.pipelines;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.Caller;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;

/** Stages over HTTP. */
record HttpStages(Caller caller) implements Stages {
    /** The vendor's maximum: a page costs the same whatever its size. */
    private static final int PAGE_SIZE = 500;

    @Override
    public Paged<Stage> list() {
        return caller.pages(StageOperations.LIST, Request.EMPTY.query("limit", PAGE_SIZE));
    }

    @Override
    public Paged<Stage> list(long pipelineId) {
        return caller.pages(
                StageOperations.LIST,
                Request.EMPTY.query("pipeline_id", pipelineId).query("limit", PAGE_SIZE));
    }

    @Override
    public ApiCall<Stage> get(long id) {
        return caller.call(StageOperations.GET, Request.EMPTY.path("id", Long.toString(id)));
    }
}
