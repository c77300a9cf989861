package io.github.okr4j.perdoo.rest.objectives;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Objectives, as documented at
 * <a href="https://docs.simpleokr.com/developer-api/api-reference/objectives">docs.simpleokr.com</a>.
 *
 * <p>A method describes a call; nothing is sent until the call is run. How sure: all five operations are documented, none
 * has been seen in recorded traffic, and no host of Perdoo is known to serve them.
 *
 * <p>The vendor has no partial update: an attribute that is left out takes the false value of its type. So there is only
 * {@link #replace}, which sends the whole object, and {@link #modify}, which reads it first. Key results of an objective
 * are created and listed by {@link io.github.okr4j.perdoo.rest.keyresults.KeyResults}.
 */
@CheckReturnValue
public interface Objectives {
    /**
     * Creates an objective. Not idempotent: repeated only if nothing was sent or the vendor plainly refused.
     *
     * @param objective what to create
     * @return the call, which answers the new objective
     * @throws IllegalArgumentException if {@code objective} is null
     */
    ApiCall<Objective> create(CreateObjective objective);

    /**
     * Lists the objectives of a cycle, page by page. A read: repeated on any passing failure.
     *
     * @param cycleId the cycle's id
     * @return the list, in the vendor's order
     * @throws IllegalArgumentException if {@code cycleId} is blank or holds a control character
     */
    Paged<Objective> list(String cycleId);

    /**
     * Gets an objective. A read: repeated on any passing failure.
     *
     * @param id the objective's id, opaque
     * @return the call
     * @throws IllegalArgumentException if {@code id} is blank, {@code .}, {@code ..} or holds a control character
     */
    ApiCall<Objective> get(String id);

    /**
     * Replaces an objective as a whole: all attributes are sent, null and unknown ones included.
     *
     * <p>Begin with one from {@link #get} and its {@link Objective#toBuilder()}. Nothing tells that somebody else has
     * changed the objective meanwhile; the last one to write wins. Not idempotent: repeated only if nothing was sent or
     * the vendor plainly refused.
     *
     * @param complete the objective as it shall be; its id says which one
     * @return the call, which answers the objective as the vendor has it now
     * @throws IllegalArgumentException if the id is not fit for a path, or an attribute is null that the vendor does not
     *     document as nullable; the message names it
     */
    ApiCall<Objective> replace(Objective complete);

    /**
     * Changes an objective: gets it, lets it be changed, looks again, and replaces it, as one call. Attributes that this
     * SDK does not know stay as they are.
     *
     * <p>The second look notices whoever changed the objective while the change was made, and then nothing is written. It
     * is no lock: what somebody else writes between that look and the write is lost, as is a change within the same tick
     * of the vendor's {@code modified_at}. The two reads are repeated on any passing failure, the write only if nothing
     * was sent or the vendor plainly refused.
     *
     * @param id the objective's id, opaque
     * @param change makes the new objective from the current one; runs once for each run of the call
     * @return the call, which answers the objective as the vendor has it now; running it throws
     *     {@link io.github.okr4j.perdoo.rest.versions.ConcurrentChangeException} if somebody else changed the objective
     *     meanwhile, and {@link IllegalArgumentException} if the change alters the id or makes an attribute null that
     *     must not be; nothing is replaced then
     * @throws IllegalArgumentException if {@code id} is blank, {@code .}, {@code ..} or holds a control character
     */
    ApiCall<Objective> modify(String id, UnaryOperator<Objective> change);

    /**
     * Deletes an objective and everything attached to it. Idempotent: repeated on any passing failure, so that
     * {@link io.github.okr4j.core.error.NotFoundException} after a repetition may mean that the first attempt did it.
     *
     * @param id the objective's id, opaque
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
    static Objectives of(CallFactory callFactory) {
        return new HttpObjectives(callFactory);
    }

    /**
     * The operations behind this service.
     *
     * @return the operations in the order of the vendor's document
     */
    static List<Operation<?>> operations() {
        return ObjectiveOperations.all();
    }
}
