package io.github.okr4j.perdoo.rest.keyresults;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Key results. Documented at <a
 * href="https://docs.simpleokr.com/developer-api/api-reference/key-results">docs.simpleokr.com</a>.
 *
 * <p>The operations are documented, none is seen in recorded traffic, and no host of Perdoo is known to serve them.
 *
 * <p>There is no partial update. A field that is left out takes the zero value of its type. So there is only {@link
 * #replace}, which sends the whole object, and {@link #modify}, which reads it first.
 */
@CheckReturnValue
public interface KeyResults {
    /**
     * Creates a key result of an objective. Not idempotent; retried only when it was provably not executed.
     *
     * @throws IllegalArgumentException if {@code objectiveId} is null, blank, {@code .}, {@code ..} or holds a
     *     control character, or, with client-side validation, if the confidence is not from 0 to 1 or the targets do
     *     not fit the type
     */
    ApiCall<KeyResult> create(String objectiveId, CreateKeyResult keyResult);

    /**
     * Lists the key results of an objective. Safe; retried on transient failures.
     *
     * <p>The documentation shows {@code next_page_token} in the response but no parameter for it. This method sends it
     * as {@code page_token}, as all other lists do. That is not verified and concerns later pages only.
     *
     * @throws IllegalArgumentException if {@code objectiveId} is null, blank, {@code .}, {@code ..} or holds a
     *     control character
     */
    Paged<KeyResult> listOfObjective(String objectiveId);

    /**
     * Lists the key results of a cycle. Safe; retried on transient failures.
     *
     * @throws IllegalArgumentException if {@code cycleId} is null or blank
     */
    Paged<KeyResult> list(String cycleId);

    /**
     * Gets a key result. Safe; retried on transient failures.
     *
     * @throws IllegalArgumentException if {@code id} is null, blank, {@code .}, {@code ..} or holds a control
     *     character
     */
    ApiCall<KeyResult> get(String id);

    /**
     * Replaces a key result as a whole. All fields are sent, null and unknown ones included. Start with a fetched
     * object and {@link KeyResult#toBuilder()}. Returns the object as the vendor has it now.
     *
     * <p>A concurrent change by another user is not noticed; the last write wins. Not idempotent; retried only when it
     * was provably not executed.
     *
     * @param complete the new state; its id selects the object
     * @throws IllegalArgumentException if the id cannot be part of a path, or a field is null that is not
     *     documented as nullable, or, with client-side validation, if the confidence is not from 0 to 1 or the targets
     *     do not fit the type
     */
    ApiCall<KeyResult> replace(KeyResult complete);

    /**
     * Changes a key result in one call: gets it, applies the change, gets it again, and replaces it. Fields that this
     * SDK does not know stay as they are.
     *
     * <p>The second read detects a change by another user; then nothing is written and the call throws {@link
     * io.github.okr4j.perdoo.rest.updates.ConcurrentChangeException}. This is not a lock: a change between that read
     * and the write is lost, as is one within the same tick of {@code modified_at}. The reads are retried on transient
     * failures, the write only when it was provably not executed.
     *
     * <p>The call throws {@link IllegalArgumentException} if the change alters the id or returns what {@link #replace}
     * refuses.
     *
     * @param change returns the new state; runs once per execution of the call
     * @throws IllegalArgumentException if {@code change} is null, or {@code id} is null, blank, {@code .}, {@code
     *     ..} or holds a control character
     */
    ApiCall<KeyResult> modify(String id, UnaryOperator<KeyResult> change);

    /**
     * Deletes a key result and everything that belongs to it. Idempotent; retried on transient failures. {@link
     * io.github.okr4j.core.error.NotFoundException} after a retry may mean that the first attempt deleted it.
     *
     * @throws IllegalArgumentException if {@code id} is null, blank, {@code .}, {@code ..} or holds a control
     *     character
     */
    ApiCall<NoContent> delete(String id);

    /** Creates the service with client-side validation. */
    static KeyResults of(CallFactory callFactory) {
        return of(callFactory, true);
    }

    /** Creates the service. With client-side validation, confidence and targets are checked before a request is sent. */
    static KeyResults of(CallFactory callFactory, boolean clientSideValidation) {
        return new HttpKeyResults(callFactory, clientSideValidation);
    }

    /** The operations of this service in the order of the documentation. */
    static List<Operation<?>> operations() {
        return HttpKeyResults.OPERATIONS;
    }
}
