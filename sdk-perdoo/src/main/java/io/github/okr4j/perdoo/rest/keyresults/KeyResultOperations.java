package io.github.okr4j.perdoo.rest.keyresults;

import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Idempotency;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.page.Pagination;
import java.util.List;

/** The endpoints of key results. */
final class KeyResultOperations {
    private static final String DOCUMENTATION = "https://docs.simpleokr.com/developer-api/api-reference/key-results";
    private static final String OF_OBJECTIVES = "https://docs.simpleokr.com/developer-api/api-reference/objectives";

    static final Operation<KeyResult> CREATE = Operation.post(
                    "perdoo.keyresults.create", "/v1/objectives/{objectiveId}/keyresults")
            .evidence(Evidence.DOCUMENTED, OF_OBJECTIVES)
            .returning(KeyResult.class);

    static final PagedOperation<KeyResultPage, KeyResult> LIST_OF_OBJECTIVE = Operation.get(
                    "perdoo.keyresults.listOfObjective", "/v1/objectives/{objectiveId}/keyresults")
            .evidence(Evidence.DOCUMENTED, OF_OBJECTIVES)
            .returning(KeyResultPage.class, "keyresults", KeyResultPage::complete)
            .paged(Pagination.pageToken("page_token", KeyResultPage::items, KeyResultPage::next));

    static final PagedOperation<KeyResultPage, KeyResult> LIST = Operation.get(
                    "perdoo.keyresults.list", "/v1/keyresults")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(KeyResultPage.class, "keyresults", KeyResultPage::complete)
            .paged(Pagination.pageToken("page_token", KeyResultPage::items, KeyResultPage::next));

    static final Operation<KeyResult> GET = Operation.get("perdoo.keyresults.get", "/v1/keyresults/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(KeyResult.class);

    // Twice the same object is the same object, but the second may overwrite what somebody else wrote in between.
    static final Operation<KeyResult> REPLACE = Operation.post("perdoo.keyresults.replace", "/v1/keyresults/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .idempotency(Idempotency.NON_IDEMPOTENT)
            .returning(KeyResult.class);

    static final Operation<NoContent> DELETE = Operation.delete("perdoo.keyresults.delete", "/v1/keyresults/{id}")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION);

    private KeyResultOperations() {}

    static List<Operation<?>> all() {
        return List.of(CREATE, LIST_OF_OBJECTIVE.operation(), LIST.operation(), GET, REPLACE, DELETE);
    }
}
