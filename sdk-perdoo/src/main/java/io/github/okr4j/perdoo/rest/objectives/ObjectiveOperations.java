package io.github.okr4j.perdoo.rest.objectives;

import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Idempotency;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.page.Pagination;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The endpoints of objectives. */
final class ObjectiveOperations {
    private static final String DOCUMENTATION = "https://docs.simpleokr.com/developer-api/api-reference/objectives";

    static final Operation<Objective> CREATE = Operation.post("perdoo.objectives.create", "/v1/objectives")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(Objective.class, "id", ObjectiveOperations::identified);

    static final PagedOperation<ObjectivePage, Objective> LIST = Operation.get(
                    "perdoo.objectives.list", "/v1/objectives")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(ObjectivePage.class, "objectives", ObjectivePage::complete)
            .paged(Pagination.pageToken("page_token", ObjectivePage::items, ObjectivePage::next));

    static final Operation<Objective> GET = Operation.get("perdoo.objectives.get", "/v1/objectives/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(Objective.class, "id", ObjectiveOperations::identified);

    // Twice the same object is the same object, but the second may overwrite what somebody else wrote in between.
    static final Operation<Objective> REPLACE = Operation.post("perdoo.objectives.replace", "/v1/objectives/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .idempotency(Idempotency.NON_IDEMPOTENT)
            .returning(Objective.class, "id", ObjectiveOperations::identified);

    static final Operation<NoContent> DELETE = Operation.delete("perdoo.objectives.delete", "/v1/objectives/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION);

    private ObjectiveOperations() {}

    /** The objective, or null if it lacks its id, as only the vendor's sample of a list does: that is no objective. */
    private static @Nullable Objective identified(Objective objective) {
        return objective.id() == null ? null : objective;
    }

    static List<Operation<?>> all() {
        return List.of(CREATE, LIST.operation(), GET, REPLACE, DELETE);
    }
}
