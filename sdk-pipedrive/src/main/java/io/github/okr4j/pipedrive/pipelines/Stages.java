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
 * Stages of the pipelines of a Pipedrive company.
 *
 * <p>The vendor documents every operation here. No recorded response was available.
 */
@CheckReturnValue
public interface Stages {
    /**
     * The stages of all pipelines, 500 to a page. Each page costs 5 tokens. Safe; retried on transient failures.
     *
     * @return the stages, fetched as they are consumed
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Stages#getStages">getStages</a>, documented
     */
    Paged<Stage> list();

    /**
     * The stages of one pipeline, 500 to a page. Each page costs 5 tokens. Safe; retried on transient failures.
     *
     * @param pipelineId the pipeline's id
     * @return the stages, fetched as they are consumed
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Stages#getStages">getStages</a>, documented
     */
    Paged<Stage> list(long pipelineId);

    /**
     * Reads a stage. Costs 1 token. Safe; retried on transient failures.
     *
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Stages#getStage">getStage</a>, documented
     */
    ApiCall<Stage> get(long id);

    /**
     * All stages in an order, 500 to a page. Each page costs 5 tokens. Safe; retried on transient failures.
     *
     * @param sortBy the field to sort by: id, update_time, add_time and order_nr are documented
     * @param direction which end comes first
     * @return the stages, fetched as they are consumed
     * @throws IllegalArgumentException if the field is not documented for stages
     * @see <a href="https://developers.pipedrive.com/docs/api/v1/Stages#getStages">getStages</a>, documented
     */
    Paged<Stage> list(SortField sortBy, SortDirection direction);

    /** Creates the service. */
    static Stages of(CallFactory callFactory) {
        return new HttpStages(callFactory);
    }

    /** Every operation of this service, in the order of the documentation. */
    static List<Operation<?>> operations() {
        return HttpStages.OPERATIONS;
    }
}
