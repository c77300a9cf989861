package io.github.okr4j.perdoo.graphql.timeframes;

import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;

/**
 * Timeframes.
 *
 * <p>A method describes a call; nothing is sent until the call is run. The schema is shown at
 * <a href="https://api-docs.perdoo.com/">api-docs.perdoo.com</a>. How sure: the query, its
 * arguments, id and name are seen in recorded traffic, the dates are attested by third parties only.
 */
@CheckReturnValue
public interface Timeframes {
    /**
     * Lists timeframes, page by page. A read: repeated on any passing failure. A row that moves to a later page while the
     * list is walked is delivered once; a row that moves to an earlier one is missed.
     *
     * @param query which ones, in which order, in pages of which size
     * @return the list
     * @throws IllegalArgumentException if {@code query} is null
     */
    Paged<Timeframe> list(TimeframeQuery query);

    /**
     * The service over a caller.
     *
     * @param callFactory describes the calls
     * @return the service
     */
    static Timeframes of(CallFactory callFactory) {
        return new HttpTimeframes(callFactory);
    }

    /**
     * The operations behind this service.
     *
     * @return the operations
     */
    static List<Operation<?>> operations() {
        return TimeframeOperations.all();
    }
}
