package io.github.okr4j.pipedrive.users;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * Users of a Pipedrive company: the owners of deals and the assignees of goals.
 *
 * <p>The vendor documents every operation here. Recorded responses of {@link #list} and {@link #me} are from
 * 2023 or earlier.
 */
@CheckReturnValue
public interface Users {
    /**
     * All users of the company in one response without pages. Costs 20 tokens. Safe; retried on transient failures.
     *
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Users#getUsers">getUsers</a>, recorded
     */
    ApiCall<List<User>> list();

    /**
     * Searches users by their names. Costs 40 tokens and counts against the limit of searches. {@link #list} is
     * cheaper for several users. Safe; retried on transient failures.
     *
     * @param name a part of the name
     * @return the users found, or an empty list
     * @throws IllegalArgumentException if it is blank or holds a control character
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Users#findUsersByName">findUsersByName</a>, documented
     */
    ApiCall<List<User>> find(String name);

    /**
     * Searches users by their e-mail addresses, like {@link #find}. Costs 40 tokens. Safe; retried on transient failures.
     *
     * @param email a part of the address
     * @return the users found, or an empty list
     * @throws IllegalArgumentException if it is blank or holds a control character
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Users#findUsersByName">findUsersByName</a>, documented
     */
    ApiCall<List<User>> findByEmail(String email);

    /**
     * Reads a user. Costs 2 tokens. Safe; retried on transient failures.
     *
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Users#getUser">getUser</a>, documented
     */
    ApiCall<User> get(long id);

    /**
     * The user of the client's credential, with the company's id and the domain that Pipedrive recommends to call.
     * Costs 2 tokens. Safe; retried on transient failures.
     *
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Users#getCurrentUser">getCurrentUser</a>, recorded
     */
    ApiCall<CurrentUser> me();

    /** Creates the service. */
    static Users of(CallFactory callFactory) {
        return new HttpUsers(callFactory);
    }

    /** Every operation of this service, in the order of the documentation. */
    static List<Operation<?>> operations() {
        return HttpUsers.OPERATIONS;
    }
}
