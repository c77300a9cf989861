package io.github.okr4j.perdoo.graphql.groups;

import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;

/**
 * Groups, called teams in the web application.
 *
 * <p>A method describes a call; nothing is sent until the call is run. The schema is shown at
 * <a href="https://api-docs.perdoo.com/">api-docs.perdoo.com</a>. How sure: the query, its
 * arguments and the members are seen in recorded traffic; the words of the order are known from others' code.
 */
@CheckReturnValue
public interface Groups {
    /**
     * Lists groups, page by page. A read: repeated on any passing failure. A row that moves to a later page while the
     * list is walked is delivered once; a row that moves to an earlier one is missed.
     *
     * @param query which ones, in which order, in pages of which size
     * @return the list
     * @throws IllegalArgumentException if {@code query} is null
     */
    Paged<Group> list(GroupQuery query);

    /**
     * The service over a caller.
     *
     * @param callFactory describes the calls
     * @return the service
     */
    static Groups of(CallFactory callFactory) {
        return new HttpGroups(callFactory);
    }

    /**
     * The operations behind this service.
     *
     * @return the operations
     */
    static List<Operation<?>> operations() {
        return GroupOperations.all();
    }
}
