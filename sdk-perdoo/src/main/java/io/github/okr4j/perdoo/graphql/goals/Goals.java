package io.github.okr4j.perdoo.graphql.goals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;

/**
 * Strategic pillars, and the unified view of all goals. Perdoo shows its schema at <a
 * href="https://api-docs.perdoo.com/">api-docs.perdoo.com</a>.
 *
 * <p>Queries and their arguments are seen in recorded traffic. Fields and the mutation are known from third parties
 * only.
 */
@CheckReturnValue
public interface Goals {
    /**
     * Lists goals of all types. Safe; retried on transient failures. An item that moves to a later page during
     * iteration is delivered once. An item that moves to an earlier page is missed.
     *
     * @throws IllegalArgumentException if {@code query} is null
     */
    Paged<Goal> list(GoalQuery query);

    /**
     * Lists strategic pillars. Safe; retried on transient failures. An item that moves to a later page during
     * iteration is delivered once. An item that moves to an earlier page is missed.
     *
     * @throws IllegalArgumentException if {@code query} is null
     */
    Paged<Goal> pillars(GoalQuery query);

    /**
     * Gets a goal. Safe; retried on transient failures. The call throws {@link
     * io.github.okr4j.core.error.NotFoundException} if nothing has this id or the token's user may not see it.
     *
     * @throws IllegalArgumentException if {@code id} is null or blank
     */
    ApiCall<Goal> get(String id);

    /**
     * Creates a strategic pillar, or updates one if the input has an id. Requires a superadmin. Returns the object as
     * Perdoo has it now. Not idempotent; retried only when it was provably not executed. The call throws {@link
     * io.github.okr4j.core.error.BadRequestException} if Perdoo refuses the input; its {@code
     * vendorError().fieldErrors()} names the fields.
     *
     * @throws IllegalArgumentException if {@code input} is null or sets nothing besides the id
     */
    ApiCall<Goal> upsert(UpsertGoal input);

    /** Creates the service. */
    static Goals of(CallFactory callFactory) {
        return new HttpGoals(callFactory);
    }

    /** The operations of this service. */
    static List<Operation<?>> operations() {
        return HttpGoals.OPERATIONS;
    }
}
