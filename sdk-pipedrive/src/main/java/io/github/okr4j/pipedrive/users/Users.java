package io.github.okr4j.pipedrive.users;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * Users of a Pipedrive company: who the owner of a deal and the assignee of a goal is.
 *
 * <p>Every operation here is documented by the vendor; no recorded answer of today was at hand.
 */
@CheckReturnValue
public interface Users {
    /**
     * All users of the company in one answer; there are no pages. Costs 20 tokens. A read: repeated after transient failures.
     *
     * @return the users
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Users#getUsers">getUsers</a>, recorded
     */
    ApiCall<List<User>> list();

    /**
     * Searches users by their names. Costs 40 tokens and counts against the tighter limit for searches: where
     * several are wanted, {@link #list} is cheaper. A read: repeated after transient failures.
     *
     * @param name a part of the name
     * @return the users found, or an empty list
     * @throws IllegalArgumentException if it is blank or holds a control character
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Users#findUsersByName">findUsersByName</a>, documented
     */
    ApiCall<List<User>> find(String name);

    /**
     * Searches users by their e-mail addresses, like {@link #find}. Costs 40 tokens. A read: repeated after transient failures.
     *
     * @param email a part of the address
     * @return the users found, or an empty list
     * @throws IllegalArgumentException if it is blank or holds a control character
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Users#findUsersByName">findUsersByName</a>, documented
     */
    ApiCall<List<User>> findByEmail(String email);

    /**
     * Reads a user. Costs 2 tokens. A read: repeated after transient failures.
     *
     * @param id the user's id
     * @return the user
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Users#getUser">getUser</a>, documented
     */
    ApiCall<User> get(long id);

    /**
     * The user behind the client's credential, with the id of the company and its domain, which Pipedrive recommends to
     * call. Costs 2 tokens. A read: repeated after transient failures.
     *
     * @return the caller
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Users#getCurrentUser">getCurrentUser</a>, recorded
     */
    ApiCall<CurrentUser> me();

    /**
     * The service over a caller.
     *
     * @param callFactory what describes the calls
     * @return the service
     */
    static Users of(CallFactory callFactory) {
        return new HttpUsers(callFactory);
    }

    /**
     * Every operation of this service.
     *
     * @return the operations, in the order of the documentation
     */
    static List<Operation<?>> operations() {
        return HttpUsers.OPERATIONS;
    }
}
