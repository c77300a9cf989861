package io.github.okr4j.pipedrive.pipelines;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.pipedrive.SortDirection;
import io.github.okr4j.pipedrive.SortField;
import java.util.List;

/**
 * Pipelines of a Pipedrive company.
 *
 * <p>The vendor documents every operation here. No recorded response was available.
 */
@CheckReturnValue
public interface Pipelines {
    /**
     * All pipelines, 500 to a page. Each page costs 5 tokens. Safe; retried on transient failures.
     *
     * @return the pipelines, fetched as they are consumed
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Pipelines#getPipelines">getPipelines</a>, documented
     */
    Paged<Pipeline> list();

    /**
     * Reads a pipeline. Costs 1 token. Safe; retried on transient failures.
     *
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Pipelines#getPipeline">getPipeline</a>, documented
     */
    ApiCall<Pipeline> get(long id);

    /**
     * All pipelines in an order, 500 to a page. Each page costs 5 tokens. Safe; retried on transient failures.
     *
     * @param sortBy the field to sort by: id, update_time and add_time are documented
     * @param direction which end comes first
     * @return the pipelines, fetched as they are consumed
     * @throws IllegalArgumentException if the field is not documented for pipelines
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Pipelines#getPipelines">getPipelines</a>, documented
     */
    Paged<Pipeline> list(SortField sortBy, SortDirection direction);

    /** Creates the service. */
    static Pipelines of(CallFactory callFactory) {
        return new HttpPipelines(callFactory);
    }

    /** Every operation of this service, in the order of the documentation. */
    static List<Operation<?>> operations() {
        return HttpPipelines.OPERATIONS;
    }
}
