package io.github.okr4j.perdoo.graphql.objectives;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;

/**
 * Objectives. Private ones are shown to their leads and contributors only.
 *
 * <p>A method describes a call; nothing is sent until the call is run. The schema is shown at
 * <a href="https://api-docs.perdoo.com/">api-docs.perdoo.com</a>. How sure: the type, the input
 * and its payload are seen in recorded traffic; the words of the order are known from others' code.
 */
@CheckReturnValue
public interface Objectives {
    /**
     * Lists objectives, page by page. A read: repeated on any passing failure. A row that moves to a later page while the
     * list is walked is delivered once; a row that moves to an earlier one is missed.
     *
     * @param query which ones, in which order, in pages of which size
     * @return the list
     * @throws IllegalArgumentException if {@code query} is null
     */
    Paged<Objective> list(ObjectiveQuery query);

    /**
     * Gets an objective. A read: repeated on any passing failure.
     *
     * @param id its id, opaque
     * @return the call; {@link io.github.okr4j.core.error.NotFoundException} if there is none of this id, or the token's
     *     user may not see it
     * @throws IllegalArgumentException if {@code id} is null or blank
     */
    ApiCall<Objective> get(String id);

    /**
     * Makes an objective, or changes one if the input has an id. Not idempotent: repeated only if nothing was sent or the vendor
     * plainly refused.
     *
     * @param input what to make or to change
     * @return the call, which answers what the vendor has now; {@link io.github.okr4j.core.error.BadRequestException}
     *     with the fields in {@code vendorError().fieldErrors()} if the vendor refuses the input
     * @throws IllegalArgumentException if {@code input} is null, or holds nothing but an id
     */
    ApiCall<Objective> upsert(UpsertObjective input);

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
     * @return the operations
     */
    static List<Operation<?>> operations() {
        return ObjectiveOperations.all();
    }
}
