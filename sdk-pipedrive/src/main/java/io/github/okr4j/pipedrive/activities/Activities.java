package io.github.okr4j.pipedrive.activities;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;

/**
 * Activities of a Pipedrive company: what goals about activities count.
 *
 * <p>The vendor documents every operation here. No recorded response was available.
 */
@CheckReturnValue
public interface Activities {
    /**
     * The activities that a query finds. Each page costs 10 tokens, whatever its size. Safe; retried on transient failures.
     *
     * @return the activities, fetched as they are consumed
     * @throws IllegalArgumentException if the query is null
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Activities#getActivities">getActivities</a>, documented
     */
    Paged<Activity> list(ActivityQuery query);

    /**
     * Reads an activity. Costs 1 token. Safe; retried on transient failures.
     *
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Activities#getActivity">getActivity</a>, documented
     */
    ApiCall<Activity> get(long id);

    /**
     * Reads an activity with who is invited, see {@link Activity#attendees}. Costs 1 token. Safe; retried on transient
     * failures.
     *
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Activities#getActivity">getActivity</a>, documented
     */
    ApiCall<Activity> getWithAttendees(long id);

    /** Creates the service. */
    static Activities of(CallFactory callFactory) {
        return new HttpActivities(callFactory);
    }

    /** Every operation of this service, in the order of the documentation. */
    static List<Operation<?>> operations() {
        return HttpActivities.OPERATIONS;
    }
}
