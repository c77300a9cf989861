package io.github.okr4j.perdoo.rest.cycles;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cycles. Documented at <a
 * href="https://docs.simpleokr.com/developer-api/api-reference/cycles">docs.simpleokr.com</a>.
 *
 * <p>The operations are documented, none is seen in recorded traffic, and no host of Perdoo is known to serve them.
 */
@CheckReturnValue
public interface Cycles {
    /**
     * Creates a cycle. Not idempotent; retried only when it was provably not executed.
     *
     * @param name its name, or null for none; the documentation calls it optional
     * @throws IllegalArgumentException if {@code name} is blank
     */
    ApiCall<Cycle> create(@Nullable String name);

    /** Lists all cycles. Safe; retried on transient failures. */
    Paged<Cycle> list();

    /**
     * Gets a cycle. Safe; retried on transient failures.
     *
     * @throws IllegalArgumentException if {@code id} is null, blank, {@code .}, {@code ..} or holds a control
     *     character
     */
    ApiCall<Cycle> get(String id);

    /**
     * Renames a cycle. Nothing else of it can be changed. Not idempotent, because a second request may overwrite
     * another user's change; retried only when it was provably not executed.
     *
     * @throws IllegalArgumentException if {@code name} is null or blank, or {@code id} is null, blank, {@code .},
     *     {@code ..} or holds a control character
     */
    ApiCall<Cycle> update(String id, String name);

    /**
     * Deletes a cycle and all its objectives. Idempotent; retried on transient failures. {@link
     * io.github.okr4j.core.error.NotFoundException} after a retry may mean that the first attempt deleted it.
     *
     * @throws IllegalArgumentException if {@code id} is null, blank, {@code .}, {@code ..} or holds a control
     *     character
     */
    ApiCall<NoContent> delete(String id);

    /** Creates the service. */
    static Cycles of(CallFactory callFactory) {
        return new HttpCycles(callFactory);
    }

    /** The operations of this service in the order of the documentation. */
    static List<Operation<?>> operations() {
        return HttpCycles.OPERATIONS;
    }
}
