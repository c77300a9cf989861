package io.github.okr4j.performengage.people;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;

/**
 * The people of the organization, as documented at <a
 * href="https://helpcenter.zensai.com/hc/en-us/articles/35713941043997-Get-users-via-the-Perform-Engage-365-API">
 * helpcenter.zensai.com</a>.
 *
 * <p>A method describes a call; nothing is sent until the call is run. How sure: the list is documented. That a single user is
 * answered like an entry of the list is inferred. Nothing was seen in recorded traffic.
 */
@CheckReturnValue
public interface Users {
    /**
     * Lists all users, 100 to a page. A read: repeated on any passing failure.
     *
     * <p>Whether users who are no longer active are among them is not documented: {@link UserQuery} can tell.
     *
     * @return the list, in the vendor's order
     */
    Paged<User> list();

    /**
     * Like {@link #list()}, with filters and another page size.
     *
     * @param query which users, and how many to ask for at a time
     * @return the list, in the vendor's order
     */
    Paged<User> list(UserQuery query);

    /**
     * Gets a user. A read: repeated on any passing failure. Inferred; see above.
     *
     * @param apiId the user's id as the list has it, not percent-encoded
     * @return the call
     * @throws IllegalArgumentException if {@code apiId} is blank, {@code .}, {@code ..} or holds a control character
     */
    ApiCall<User> get(String apiId);

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
