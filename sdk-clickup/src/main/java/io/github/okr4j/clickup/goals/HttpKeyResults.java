package io.github.okr4j.clickup.goals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Idempotency;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import java.util.List;

/** Key results over HTTP. */
record HttpKeyResults(CallFactory callFactory) implements KeyResults {
    private static final String REFERENCE = "https://developer.clickup.com/reference/";

    private static final Operation<KeyResult> CREATE = Operation.post(
                    "clickup.keyresults.create", "/v2/goal/{goal_id}/key_result")
            .evidence(Evidence.RECORDED, REFERENCE + "createkeyresult")
            .returning("key_result", KeyResult.class);

    /** Each edit adds an entry to the history, so arriving twice is not the same as arriving once. */
    private static final Operation<KeyResult> UPDATE = Operation.put(
                    "clickup.keyresults.update", "/v2/key_result/{key_result_id}")
            .idempotency(Idempotency.NON_IDEMPOTENT)
            .evidence(Evidence.RECORDED, REFERENCE + "editkeyresult")
            .returning("key_result", KeyResult.class);

    private static final Operation<NoContent> DELETE = Operation.delete(
                    "clickup.keyresults.delete", "/v2/key_result/{key_result_id}")
            .evidence(Evidence.RECORDED, REFERENCE + "deletekeyresult");

    static final List<Operation<?>> OPERATIONS = List.of(CREATE, UPDATE, DELETE);

    @Override
    public ApiCall<KeyResult> create(String goalId, CreateKeyResult keyResult) {
        Request request = Request.EMPTY.path("goal_id", goalId).body(Checks.notNull("keyResult", keyResult));
        return callFactory.call(CREATE, request);
    }

    @Override
    public ApiCall<KeyResult> update(String keyResultId, UpdateKeyResult changes) {
        return callFactory.call(UPDATE, withId(keyResultId).body(Checks.notNull("changes", changes)));
    }

    @Override
    public ApiCall<NoContent> delete(String keyResultId) {
        return callFactory.call(DELETE, withId(keyResultId));
    }

    private static Request withId(String keyResultId) {
        return Request.EMPTY.path("key_result_id", keyResultId);
    }
}
