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
 * that the token may not see, answers 401 and not 404.
 */
@CheckReturnValue
public interface KeyResults {
    /**
     * Adds a key result to a goal.
     *
     * <p>The answer has neither steps nor progress; read the goal for these. Not idempotent: repeated only if it was
     * certainly not carried out.
     *
     * @param goalId the goal's id in full
     * @param keyResult the key result to be
     * @return the key result as ClickUp keeps it
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
     * @see <a href="https://developer.clickup.com/reference/createkeyresult">createkeyresult</a>, recorded
     */
    ApiCall<KeyResult> create(String goalId, CreateKeyResult keyResult);

    /**
     * Moves the progress of a key result, with a note or without; ClickUp calls it edit.
     *
     * <p>The answer has neither steps nor progress, but for those of {@link KeyResult#lastAction()}; read the goal for
     * them. Not idempotent, because each edit adds an entry to the history: repeated only if it was certainly not carried
     * out.
     *
     * @param keyResultId the key result's id
     * @param changes where the progress stands now, and why
     * @return the key result after the change
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
     * @see <a href="https://developer.clickup.com/reference/editkeyresult">editkeyresult</a>, recorded
     */
    ApiCall<KeyResult> update(String keyResultId, UpdateKeyResult changes);

    /**
     * Deletes a key result.
     *
     * <p>Idempotent: repeated after transient failures. If the first attempt was carried out and its answer lost, the
     * repeat fails with 401, because the id is unknown by then; the outcome of that failure is {@code UNKNOWN}.
     *
     * @param keyResultId the key result's id
     * @return nothing worth reading
     * @throws IllegalArgumentException if the id is blank, {@code .} or {@code ..}
     * @see <a href="https://developer.clickup.com/reference/deletekeyresult">deletekeyresult</a>, recorded
     */
    ApiCall<NoContent> delete(String keyResultId);

    /**
     * The service over a caller.
     *
     * @param callFactory what describes the calls
     * @return the service
     */
    static KeyResults of(CallFactory callFactory) {
        return new HttpKeyResults(callFactory);
    }

    /**
     * Every operation of this service.
     *
     * @return the operations, in the order of the documentation
     */
    static List<Operation<?>> operations() {
        return HttpKeyResults.OPERATIONS;
    }
}
