package io.github.okr4j.clickup.goals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * Key results of goals, which ClickUp's pages call Targets. Every operation here was seen in recorded traffic.
 *
 * <p>ClickUp can neither list key results nor read one: {@link Goals#get} brings those of a goal. An unknown id, or one
 * that the token cannot access, causes status 401, not 404.
 *
 * <p>A blank id, {@code .} and {@code ..} throw {@link IllegalArgumentException}.
 */
@CheckReturnValue
public interface KeyResults {
    /**
     * Adds a key result to a goal.
     *
     * <p>The response has no steps and no progress; read the goal for them. Not idempotent; retried only if it was
     * provably not executed.
     *
     * @param goalId the goal's id in full
     * @param keyResult the key result to be
     * @see <a href="https://developer.clickup.com/reference/createkeyresult">createkeyresult</a>, recorded
     */
    ApiCall<KeyResult> create(String goalId, CreateKeyResult keyResult);

    /**
     * Moves the progress of a key result, with a note or without; ClickUp calls it edit.
     *
     * <p>The response has no steps and no progress except those of {@link KeyResult#lastAction()}; read the goal for
     * them. Not idempotent, because each edit adds an entry to the history; retried only if it was provably not
     * executed.
     *
     * @param changes where the progress stands now, and why
     * @see <a href="https://developer.clickup.com/reference/editkeyresult">editkeyresult</a>, recorded
     */
    ApiCall<KeyResult> update(String keyResultId, UpdateKeyResult changes);

    /**
     * Deletes a key result. Idempotent; retried on transient failures. If the first attempt was executed and its
     * response was lost, the retry fails with 401, because the id no longer exists. The outcome of that failure is
     * {@code UNKNOWN}.
     *
     * @see <a href="https://developer.clickup.com/reference/deletekeyresult">deletekeyresult</a>, recorded
     */
    ApiCall<NoContent> delete(String keyResultId);

    /** Creates the service. */
    static KeyResults of(CallFactory callFactory) {
        return new HttpKeyResults(callFactory);
    }

    /** The operations of this service. */
    static List<Operation<?>> operations() {
        return HttpKeyResults.OPERATIONS;
    }
}
