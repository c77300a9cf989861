package io.github.okr4j.pipedrive.activities;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * Types of activities of a Pipedrive company.
 *
 * <p>The operation is documented by the vendor; its answer was also seen recorded by others.
 */
@CheckReturnValue
public interface ActivityTypes {
    /**
     * All types of activities in one answer; there are no pages. Costs 20 tokens. A read: repeated after transient failures.
     *
     * @return the types
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/ActivityTypes#getActivityTypes">getActivityTypes</a>, recorded
     */
    ApiCall<List<ActivityType>> list();

    /**
     * The service over a caller.
     *
     * @param callFactory what describes the calls
     * @return the service
     */
    static ActivityTypes of(CallFactory callFactory) {
        return new HttpActivityTypes(callFactory);
    }

    /**
     * Every operation of this service.
     *
     * @return the operations, in the order of the documentation
     */
    static List<Operation<?>> operations() {
        return HttpActivityTypes.OPERATIONS;
    }
}
