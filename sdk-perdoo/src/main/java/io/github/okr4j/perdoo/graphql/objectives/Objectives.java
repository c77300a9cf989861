package io.github.okr4j.perdoo.graphql.objectives;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;

/**
 * Objectives. Only their leads and contributors see private ones. Perdoo shows its schema at <a
 * href="https://api-docs.perdoo.com/">api-docs.perdoo.com</a>.
 *
 * <p>The type, the input and its payload are seen in recorded traffic. The names of orders are known from third
 * parties only.
 */
@CheckReturnValue
public interface Objectives {
    /**
     * Lists objectives. Safe; retried on transient failures. An item that moves to a later page during iteration is
     * delivered once. An item that moves to an earlier page is missed.
     *
     * @throws IllegalArgumentException if {@code query} is null
     */
    Paged<Objective> list(ObjectiveQuery query);

    /**
     * Gets an objective. Safe; retried on transient failures. The call throws {@link
     * io.github.okr4j.core.error.NotFoundException} if nothing has this id or the token's user may not see it.
     *
     * @throws IllegalArgumentException if {@code id} is null or blank
     */
    ApiCall<Objective> get(String id);

    /**
     * Creates an objective, or updates one if the input has an id. Returns the object as Perdoo has it now. Not
     * idempotent; retried only when it was provably not executed. The call throws {@link
     * io.github.okr4j.core.error.BadRequestException} if Perdoo refuses the input; its {@code
     * vendorError().fieldErrors()} names the fields.
     *
     * @throws IllegalArgumentException if {@code input} is null or sets nothing besides the id
     */
    ApiCall<Objective> upsert(UpsertObjective input);

    /** Creates the service. */
    static Objectives of(CallFactory callFactory) {
        return new HttpObjectives(callFactory);
    }

    /** The operations of this service. */
    static List<Operation<?>> operations() {
        return HttpObjectives.OPERATIONS;
    }
}
