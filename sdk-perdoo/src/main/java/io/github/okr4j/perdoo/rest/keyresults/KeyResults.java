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
 * Key results, as documented at
 * <a href="https://docs.simpleokr.com/developer-api/api-reference/key-results">docs.simpleokr.com</a>.
 *
 * <p>A method describes a call; nothing is sent until the call is run. How sure: all six operations are documented,
 * none has been seen in recorded traffic, and no host of Perdoo is known to serve them.
 *
 * <p>The vendor has no partial update: an attribute that is left out takes the zero value of its type. So there is only
 * {@link #replace}, which sends the whole object, and {@link #modify}, which reads it first.
 */
@CheckReturnValue
public interface KeyResults {
    /**
     * Creates a key result under an objective. Not idempotent: repeated only if nothing was sent or the vendor plainly
     * refused.
     *
     * @param objectiveId the objective's id, opaque
     * @param keyResult what to create
     * @return the call, which answers the new key result
     * @throws IllegalArgumentException if {@code objectiveId} is blank, {@code .}, {@code ..} or holds a control
     *     character, or, unless the local check is switched off, if the confidence is not from 0 to 1 or the targets do not
     *     fit the type
     */
    ApiCall<KeyResult> create(String objectiveId, CreateKeyResult keyResult);

    /**
     * Lists the key results of an objective, page by page. A read: repeated on any passing failure.
     *
     * <p>The documents show {@code next_page_token} in the answer but no argument that takes it. This method sends it as
     * {@code page_token}, as all other lists have it; that is a guess, and concerns later pages only.
     *
     * @param objectiveId the objective's id, opaque
     * @return the list, in the vendor's order
     * @throws IllegalArgumentException if {@code objectiveId} is blank, {@code .}, {@code ..} or holds a control character
     */
    Paged<KeyResult> listOfObjective(String objectiveId);

    /**
     * Lists the key results of a cycle, page by page. A read: repeated on any passing failure.
     *
     * @param cycleId the cycle's id
     * @return the list, in the vendor's order
     * @throws IllegalArgumentException if {@code cycleId} is blank or holds a control character
     */
    Paged<KeyResult> list(String cycleId);

    /**
     * Gets a key result. A read: repeated on any passing failure.
     *
     * @param id the key result's id, opaque
     * @return the call
     * @throws IllegalArgumentException if {@code id} is blank, {@code .}, {@code ..} or holds a control character
     */
    ApiCall<KeyResult> get(String id);

    /**
     * Replaces a key result as a whole: all attributes are sent, null and unknown ones included.
     *
     * <p>Begin with a fetched one and {@link KeyResult#toBuilder()}. Nothing tells that somebody else has changed the
     * key result meanwhile; the last one to write wins. Not idempotent: repeated only if nothing was sent or the vendor
     * plainly refused.
     *
     * @param complete the key result as it shall be; its id says which one
     * @return the call, which answers the key result as the vendor has it now
     * @throws IllegalArgumentException if the id is not fit for a path, or an attribute is null that the vendor does not
     *     document as nullable, or, unless the local check is switched off, if the confidence is not from 0 to 1 or the
     *     targets do not fit the type; the message names the attribute
     */
    ApiCall<KeyResult> replace(KeyResult complete);

    /**
     * Changes a key result: gets it, lets it be changed, looks again, and replaces it, as one call. Attributes that this
     * SDK does not know stay as they are.
     *
     * <p>The second look notices whoever changed the key result while the change was made, and then nothing is written. It
     * is no lock: what somebody else writes between that look and the write is lost, as is a change within the same tick
     * of the vendor's {@code modified_at}. The two reads are repeated on any passing failure, the write only if nothing
     * was sent or the vendor plainly refused.
     *
     * @param id the key result's id, opaque
     * @param change makes the new key result from the current one; runs once for each run of the call
     * @return the call, which answers the key result as the vendor has it now; running it throws
     *     {@link io.github.okr4j.perdoo.rest.versions.ConcurrentChangeException} if somebody else changed the key result
     *     meanwhile, and {@link IllegalArgumentException} if the change alters the id or makes what {@link #replace}
     *     refuses; nothing is replaced then
     * @throws IllegalArgumentException if {@code id} is blank, {@code .}, {@code ..} or holds a control character
     */
    ApiCall<KeyResult> modify(String id, UnaryOperator<KeyResult> change);

    /**
     * Deletes a key result and all information that belongs to it. Idempotent: repeated on any passing failure, so that
     * {@link io.github.okr4j.core.error.NotFoundException} after a repetition may mean that the first attempt did it.
     *
     * @param id the key result's id, opaque
     * @return the call
     * @throws IllegalArgumentException if {@code id} is blank, {@code .}, {@code ..} or holds a control character
     */
    ApiCall<NoContent> delete(String id);

    /**
     * The service over a caller.
     *
     * @param callFactory describes the calls
     * @return the service
     */
    static KeyResults of(CallFactory callFactory) {
        return of(callFactory, true);
    }

    /**
     * The service over a caller, with or without the local check.
     *
     * @param callFactory describes the calls
     * @param localCheck whether confidence and targets are checked before anything is sent
     * @return the service
     */
    static KeyResults of(CallFactory callFactory, boolean localCheck) {
        return new HttpKeyResults(callFactory, localCheck);
    }

    /**
     * The operations behind this service.
     *
     * @return the operations in the order of the vendor's document
     */
    static List<Operation<?>> operations() {
        return KeyResultOperations.all();
    }
}
