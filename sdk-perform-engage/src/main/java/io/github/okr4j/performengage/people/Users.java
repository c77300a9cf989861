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
 * <p>A method describes a call. Nothing is sent until you run it. Verified: the list is documented. That a single user is
 * has the shape of a list entry is inferred. Nothing was seen in recorded traffic.
 */
@CheckReturnValue
public interface Users {
    /**
     * Lists all users in pages of 100. Safe; retried on transient failures.
     *
     * <p>Whether users who are no longer active are among them is not documented: {@link UserQuery} can tell.
     */
    Paged<User> list();

    /**
     * Like {@link #list()}, with filters and another page size.
     *
     * @param query which users, and how many to ask for at a time
     */
    Paged<User> list(UserQuery query);

    /**
     * Gets a user. Safe; retried on transient failures. Inferred; see above.
     *
     * @param apiId the user's id as the list has it, not percent-encoded
     * @throws IllegalArgumentException if {@code apiId} is blank, {@code .}, {@code ..} or holds a control character
     */
    ApiCall<User> get(String apiId);

    /** Creates the service. */
    static Users of(CallFactory callFactory) {
        return new HttpUsers(callFactory);
    }

    /** The operations of this service, in the order of the vendor's documentation. */
    static List<Operation<?>> operations() {
        return HttpUsers.OPERATIONS;
    }
}
