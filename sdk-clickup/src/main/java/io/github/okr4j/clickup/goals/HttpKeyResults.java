package io.github.okr4j.clickup.goals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;

/** Key results over HTTP. */
record HttpKeyResults(CallFactory callFactory) implements KeyResults {
    @Override
    public ApiCall<KeyResult> create(String goalId, CreateKeyResult keyResult) {
        Request request = Request.EMPTY.path("goal_id", goalId).body(Given.value("keyResult", keyResult));
        return callFactory.call(KeyResultOperations.CREATE, request);
    }

    @Override
    public ApiCall<KeyResult> update(String keyResultId, UpdateKeyResult changes) {
        return callFactory.call(KeyResultOperations.UPDATE, withId(keyResultId).body(Given.value("changes", changes)));
    }

    @Override
    public ApiCall<NoContent> delete(String keyResultId) {
        return callFactory.call(KeyResultOperations.DELETE, withId(keyResultId));
    }

    private static Request withId(String keyResultId) {
        return Request.EMPTY.path("key_result_id", keyResultId);
    }
}
