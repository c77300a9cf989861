package io.github.okr4j.perdoo.graphql.users;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;

/**
 * Users. Perdoo shows its schema at <a href="https://api-docs.perdoo.com/">api-docs.perdoo.com</a>.
 *
 * <p>The queries, their arguments and the fields are seen in recorded traffic. The names of orders are known from
 * third parties only.
 */
@CheckReturnValue
public interface Users {
    /** Gets the token's user. Safe; retried on transient failures. */
    ApiCall<User> me();

    /**
     * Lists users. Safe; retried on transient failures. An item that moves to a later page during iteration is
     * delivered once. An item that moves to an earlier page is missed.
     *
     * @throws IllegalArgumentException if {@code query} is null
     */
    Paged<User> list(UserQuery query);

    /** Creates the service. */
    static Users of(CallFactory callFactory) {
        return new HttpUsers(callFactory);
    }

    /** The operations of this service. */
    static List<Operation<?>> operations() {
        return HttpUsers.OPERATIONS;
    }
}
