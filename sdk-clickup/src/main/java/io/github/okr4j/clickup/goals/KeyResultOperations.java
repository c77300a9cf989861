package io.github.okr4j.clickup.goals;

import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Idempotency;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/** The endpoints of the key result service. */
final class KeyResultOperations {
    private static final String REFERENCE = "https://developer.clickup.com/reference/";

    static final Operation<KeyResult> CREATE = Operation.post(
                    "clickup.keyresults.create", "/v2/goal/{goal_id}/key_result")
            .evidence(Evidence.RECORDED, REFERENCE + "createkeyresult")
            .returning(KeyResultEnvelope.class, "key_result", KeyResultEnvelope::keyResult);

    /** Each edit adds an entry to the history, so arriving twice is not the same as arriving once. */
    static final Operation<KeyResult> UPDATE = Operation.put(
                    "clickup.keyresults.update", "/v2/key_result/{key_result_id}")
            .idempotency(Idempotency.NON_IDEMPOTENT)
            .evidence(Evidence.RECORDED, REFERENCE + "editkeyresult")
            .returning(KeyResultEnvelope.class, "key_result", KeyResultEnvelope::keyResult);

    static final Operation<NoContent> DELETE = Operation.delete(
                    "clickup.keyresults.delete", "/v2/key_result/{key_result_id}")
            .evidence(Evidence.RECORDED, REFERENCE + "deletekeyresult");

    private KeyResultOperations() {}

    static List<Operation<?>> all() {
        return List.of(CREATE, UPDATE, DELETE);
    }
}
