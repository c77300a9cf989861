package io.github.okr4j.perdoo.rest.cycles;

import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Idempotency;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.page.Pagination;
import java.util.List;

/** The endpoints of cycles. */
final class CycleOperations {
    private static final String DOCUMENTATION = "https://docs.simpleokr.com/developer-api/api-reference/cycles";

    static final Operation<Cycle> CREATE = Operation.post("perdoo.cycles.create", "/v1/cycles")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(Cycle.class);

    static final PagedOperation<CyclePage, Cycle> LIST = Operation.get("perdoo.cycles.list", "/v1/cycles")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(CyclePage.class, "cycles", CyclePage::complete)
            .paged(Pagination.pageToken("page_token", CyclePage::items, CyclePage::next));

    static final Operation<Cycle> GET = Operation.get("perdoo.cycles.get", "/v1/cycles/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(Cycle.class);

    // Twice the same name is the same name, but the second may overwrite what somebody else wrote in between.
    static final Operation<Cycle> UPDATE = Operation.post("perdoo.cycles.update", "/v1/cycles/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .idempotency(Idempotency.NON_IDEMPOTENT)
            .returning(Cycle.class);

    static final Operation<NoContent> DELETE =
            Operation.delete("perdoo.cycles.delete", "/v1/cycles/{id}").evidence(Evidence.DOCUMENTED, DOCUMENTATION);

    private CycleOperations() {}

    static List<Operation<?>> all() {
        return List.of(CREATE, LIST.operation(), GET, UPDATE, DELETE);
    }
}
