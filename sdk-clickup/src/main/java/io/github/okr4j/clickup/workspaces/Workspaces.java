package io.github.okr4j.clickup.workspaces;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * Who the token is and which Workspaces it may use: where everything else begins.
 */
@CheckReturnValue
public interface Workspaces {
    /**
     * The user behind the token.
     *
     * <p>A read: repeated after transient failures.
     *
     * @return the user
     * @see <a href="https://developer.clickup.com/reference/getauthorizeduser">getauthorizeduser</a>, recorded
     */
    ApiCall<User> currentUser();

    /**
     * The Workspaces that the token may use, each with all its members; all in one answer, there are no pages.
     *
     * <p>A read: repeated after transient failures.
     *
     * @return the Workspaces
     * @see <a href="https://developer.clickup.com/reference/getauthorizedteams">getauthorizedteams</a>, recorded
     */
    ApiCall<List<Workspace>> list();

    /**
     * The service over a caller.
     *
     * @param callFactory what describes the calls
     * @return the service
     */
    static Workspaces of(CallFactory callFactory) {
        return new HttpWorkspaces(callFactory);
    }

    /**
     * Every operation of this service.
     *
     * @return the operations, in the order of the documentation
     */
    static List<Operation<?>> operations() {
        return HttpWorkspaces.OPERATIONS;
    }
}
