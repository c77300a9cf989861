package io.github.okr4j.pipedrive.pipelines;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import java.util.List;

/** The endpoints about pipelines, version 2. */
final class PipelineOperations {
    private static final String PAGE = "https://developers.pipedrive.com/docs/api/v1/Pipelines";

    static final PagedOperation<PipelinePage, Pipeline> LIST = Operation.get(
                    "pipedrive.pipelines.list", "/api/v2/pipelines")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getPipelines")
            .cost(5)
            .scopes("deals:read", "deals:full", "admin")
            .returning(PipelinePage.class)
            .paged(PipelinePage.RULE);

    static final Operation<Pipeline> GET = Operation.get("pipedrive.pipelines.get", "/api/v2/pipelines/{id}")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getPipeline")
            .cost(1)
            .scopes("deals:read", "deals:full", "admin")
            .returning(PipelineEnvelope.class, "data", PipelineEnvelope::data);

    private PipelineOperations() {}

    static List<Operation<?>> all() {
        return List.of(LIST.operation(), GET);
    }
}
