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
 * Objectives. Documented at <a
 * href="https://docs.simpleokr.com/developer-api/api-reference/objectives">docs.simpleokr.com</a>.
 *
 * <p>The operations are documented, none is seen in recorded traffic, and no host of Perdoo is known to serve them.
 *
 * <p>There is no partial update. A field that is left out takes the zero value of its type. So there is only {@link
 * #replace}, which sends the whole object, and {@link #modify}, which reads it first.
 */
@CheckReturnValue
public interface Objectives {
    /**
     * Creates an objective. Not idempotent; retried only when it was provably not executed.
     *
     * @throws IllegalArgumentException if {@code objective} is null
     */
    ApiCall<Objective> create(CreateObjective objective);

    /**
     * Lists the objectives of a cycle. Safe; retried on transient failures.
     *
     * @throws IllegalArgumentException if {@code cycleId} is null or blank
     */
    Paged<Objective> list(String cycleId);

    /**
     * Gets an objective. Safe; retried on transient failures.
     *
     * @throws IllegalArgumentException if {@code id} is null, blank, {@code .}, {@code ..} or holds a control
     *     character
     */
    ApiCall<Objective> get(String id);

    /**
     * Replaces an objective as a whole. All fields are sent, null and unknown ones included. Start with a fetched
     * object and {@link Objective#toBuilder()}. Returns the object as the vendor has it now.
     *
     * <p>A concurrent change by another user is not noticed; the last write wins. Not idempotent; retried only when it
     * was provably not executed.
     *
     * @param complete the new state; its id selects the object
     * @throws IllegalArgumentException if the id cannot be part of a path, or a field is null that is not
     *     documented as nullable
     */
    ApiCall<Objective> replace(Objective complete);

    /**
     * Changes an objective in one call: gets it, applies the change, gets it again, and replaces it. Fields that this
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
    ApiCall<Objective> modify(String id, UnaryOperator<Objective> change);

    /**
     * Deletes an objective and everything that belongs to it. Idempotent; retried on transient failures. {@link
     * io.github.okr4j.core.error.NotFoundException} after a retry may mean that the first attempt deleted it.
     *
     * @throws IllegalArgumentException if {@code id} is null, blank, {@code .}, {@code ..} or holds a control
     *     character
     */
    ApiCall<NoContent> delete(String id);

    /** Creates the service. */
    static Objectives of(CallFactory callFactory) {
        return new HttpObjectives(callFactory);
    }

    /** The operations of this service in the order of the documentation. */
    static List<Operation<?>> operations() {
        return HttpObjectives.OPERATIONS;
    }
}
