package io.github.okr4j.pipedrive.activities;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * Types of activities of a Pipedrive company.
 *
 * <p>The vendor documents the operation. A response that others recorded was compared.
 */
@CheckReturnValue
public interface ActivityTypes {
    /**
     * All types of activities in one response without pages. Costs 20 tokens. Safe; retried on transient failures.
     *
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/ActivityTypes#getActivityTypes">getActivityTypes</a>, recorded
     */
    ApiCall<List<ActivityType>> list();

    /** Creates the service. */
    static ActivityTypes of(CallFactory callFactory) {
        return new HttpActivityTypes(callFactory);
    }

    /** Every operation of this service, in the order of the documentation. */
    static List<Operation<?>> operations() {
        return HttpActivityTypes.OPERATIONS;
    }
}
