package io.github.okr4j.perdoo.rest.users;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;

/**
 * Users. They cannot be created, changed or deleted. Documented at <a
 * href="https://docs.simpleokr.com/developer-api/api-reference/users">docs.simpleokr.com</a>.
 *
 * <p>The operations are documented, none is seen in recorded traffic, and no host of Perdoo is known to serve them.
 */
@CheckReturnValue
public interface Users {
    /** Lists all users. Safe; retried on transient failures. */
    Paged<User> list();

    /**
     * Gets a user. Safe; retried on transient failures.
     *
     * @throws IllegalArgumentException if {@code id} is null, blank, {@code .}, {@code ..} or holds a control
     *     character
     */
    ApiCall<User> get(String id);

    /** Creates the service. */
    static Users of(CallFactory callFactory) {
        return new HttpUsers(callFactory);
    }

    /** The operations of this service in the order of the documentation. */
    static List<Operation<?>> operations() {
        return HttpUsers.OPERATIONS;
    }
}
