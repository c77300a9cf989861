package io.github.okr4j.perdoo.graphql.groups;

import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;

/**
 * Groups, which the web application calls teams. Perdoo shows its schema at <a
 * href="https://api-docs.perdoo.com/">api-docs.perdoo.com</a>.
 *
 * <p>The query, its arguments and the fields are seen in recorded traffic. The names of orders are known from third
 * parties only.
 */
@CheckReturnValue
public interface Groups {
    /**
     * Lists groups. Safe; retried on transient failures. An item that moves to a later page during iteration is
     * delivered once. An item that moves to an earlier page is missed.
     *
     * @throws IllegalArgumentException if {@code query} is null
     */
    Paged<Group> list(GroupQuery query);

    /** Creates the service. */
    static Groups of(CallFactory callFactory) {
        return new HttpGroups(callFactory);
    }

    /** The operations of this service. */
    static List<Operation<?>> operations() {
        return HttpGroups.OPERATIONS;
    }
}
