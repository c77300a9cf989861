package io.github.okr4j.pipedrive.deals;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;

/**
 * Deals of a Pipedrive company: what most goals count.
 *
 * <p>The vendor documents every operation here. No recorded response was available.
 */
@CheckReturnValue
public interface Deals {
    /**
     * The deals that a query finds, without archived ones. Each page costs 10 tokens, whatever its size. Safe; retried
     * on transient failures.
     *
     * @return the deals, fetched as they are consumed
     * @throws IllegalArgumentException if the query is null
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Deals#getDeals">getDeals</a>, documented
     */
    Paged<Deal> list(DealQuery query);

    /**
     * The archived deals that a query finds. Each page costs 20 tokens, whatever its size. Safe; retried on transient
     * failures.
     *
     * @return the deals, fetched as they are consumed
     * @throws IllegalArgumentException if the query is null
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Deals#getArchivedDeals">getArchivedDeals</a>, documented
     */
    Paged<Deal> listArchived(DealQuery query);

    /**
     * Reads a deal. Costs 1 token. Safe; retried on transient failures.
     *
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Deals#getDeal">getDeal</a>, documented
     */
    ApiCall<Deal> get(long id);

    /**
     * Reads a deal with further fields. Costs 1 token. Safe; retried on transient failures.
     *
     * @param fields what it comes with
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Deals#getDeal">getDeal</a>, documented
     */
    ApiCall<Deal> get(long id, DealFields fields);

    /** Creates the service. */
    static Deals of(CallFactory callFactory) {
        return new HttpDeals(callFactory);
    }

    /** Every operation of this service, in the order of the documentation. */
    static List<Operation<?>> operations() {
        return HttpDeals.OPERATIONS;
    }
}
