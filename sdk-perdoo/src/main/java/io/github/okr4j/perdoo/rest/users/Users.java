package io.github.okr4j.perdoo.rest.users;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;

/**
 * Users, as documented at
 * <a href="https://docs.simpleokr.com/developer-api/api-reference/users">docs.simpleokr.com</a>.
 *
 * <p>A method describes a call; nothing is sent until the call is run. How sure: both operations are documented, none has
 * been seen in recorded traffic, and no host of Perdoo is known to serve them. Users cannot be created, changed or
 * deleted by this contract.
 */
@CheckReturnValue
public interface Users {
    /**
     * Lists all users, page by page. A read: repeated on any passing failure.
     *
     * @return the list, in the vendor's order
     */
    Paged<User> list();

    /**
     * Gets a user. A read: repeated on any passing failure.
     *
     * @param id the user's id, opaque
     * @return the call
     * @throws IllegalArgumentException if {@code id} is blank, {@code .}, {@code ..} or holds a control character
     */
    ApiCall<User> get(String id);

    /**
     * The service over a caller.
     *
     * @param callFactory describes the calls
     * @return the service
     */
    static Users of(CallFactory callFactory) {
        return new HttpUsers(callFactory);
    }

    /**
     * The operations behind this service.
     *
     * @return the operations in the order of the vendor's document
     */
    static List<Operation<?>> operations() {
        return UserOperations.all();
    }
}
