package io.github.okr4j.pipedrive.pipelines;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.Caller;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;

/** Pipelines over HTTP. */
record HttpPipelines(Caller caller) implements Pipelines {
    /** The vendor's maximum: a page costs the same whatever its size. */
    private static final int PAGE_SIZE = 500;

    @Override
    public Paged<Pipeline> list() {
        return caller.pages(PipelineOperations.LIST, Request.EMPTY.query("limit", PAGE_SIZE));
    }

    @Override
    public ApiCall<Pipeline> get(long id) {
        return caller.call(PipelineOperations.GET, Request.EMPTY.path("id", Long.toString(id)));
    }
}
