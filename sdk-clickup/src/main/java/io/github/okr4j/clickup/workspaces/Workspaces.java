package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/** The user of the token and the Workspaces it can access. */
@CheckReturnValue
public interface Workspaces {
    /**
     * The user behind the token. Safe; retried on transient failures.
     *
     * @see <a href="https://developer.clickup.com/reference/getauthorizeduser">getauthorizeduser</a>, recorded
     */
    ApiCall<User> currentUser();

    /**
     * The Workspaces that the token may use, each with all its members. All come in one response; there are no pages.
     * Safe; retried on transient failures.
     *
     * @see <a href="https://developer.clickup.com/reference/getauthorizedteams">getauthorizedteams</a>, recorded
     */
    ApiCall<List<Workspace>> list();

    /** Creates the service. */
    static Workspaces of(CallFactory callFactory) {
        return new HttpWorkspaces(callFactory);
    }

    /** The operations of this service. */
    static List<Operation<?>> operations() {
        return HttpWorkspaces.OPERATIONS;
    }
}
