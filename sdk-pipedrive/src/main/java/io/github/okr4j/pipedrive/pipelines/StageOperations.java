package io.github.okr4j.pipedrive.pipelines;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import java.util.List;

/** The endpoints about stages, version 2. */
final class StageOperations {
    private static final String PAGE = "https://developers.pipedrive.com/docs/api/v1/Stages";

    static final PagedOperation<StagePage, Stage> LIST = Operation.get("pipedrive.stages.list", "/api/v2/stages")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getStages")
            .cost(5)
            .scopes("deals:read", "deals:full", "admin")
            .returning(StagePage.class)
            .paged(StagePage.RULE);

    static final Operation<Stage> GET = Operation.get("pipedrive.stages.get", "/api/v2/stages/{id}")
            .evidence(Evidence.DOCUMENTED, PAGE + "#getStage")
            .cost(1)
            .scopes("deals:read", "deals:full", "admin")
            .returning(StageEnvelope.class, "data", StageEnvelope::data);

    private StageOperations() {}

    static List<Operation<?>> all() {
        return List.of(LIST.operation(), GET);
    }
}
