package io.github.okr4j.performengage.goals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;

/**
 * Goals and OKRs, as documented at <a
 * href="https://helpcenter.zensai.com/hc/en-us/articles/35713931034013-Get-goals-and-OKRs-via-the-Perform-Engage-365-API">
 * helpcenter.zensai.com</a>.
 *
 * <p>A method describes a call. Nothing is sent until you run it. Verified: both operations are documented, neither
 * has been seen in recorded traffic. The vendor documents no way to write goals.
 */
@CheckReturnValue
public interface Goals {
    /**
     * Lists all goals, sub-goals, OKRs and their key results in pages of 100. Safe; retried on transient failures.
     *
     * <p>Goals that are added or deleted while the list is read may shift its pages, so that one is seen twice or not.
     */
    Paged<Goal> list();

    /**
     * Like {@link #list()}, with another page size.
     *
     * @param pageSize how many goals to ask for at a time; the vendor may send fewer, which loses none
     * @throws IllegalArgumentException if {@code pageSize} is below 1
     */
    Paged<Goal> list(int pageSize);

    /**
     * Gets a goal. Safe; retried on transient failures.
     *
     * @param apiId the goal's id as the list has it, its colon not percent-encoded
     * @throws IllegalArgumentException if {@code apiId} is blank, {@code .}, {@code ..} or holds a control character
     */
    ApiCall<Goal> get(String apiId);

    /** Creates the service. */
    static Goals of(CallFactory callFactory) {
        return new HttpGoals(callFactory);
    }

    /** The operations of this service, in the order of the vendor's documentation. */
    static List<Operation<?>> operations() {
        return HttpGoals.OPERATIONS;
    }
}
