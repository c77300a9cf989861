package io.github.okr4j.perdoo.graphql.timeframes;

import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.page.Paged;
import java.util.List;

/**
 * Timeframes. Perdoo shows its schema at <a href="https://api-docs.perdoo.com/">api-docs.perdoo.com</a>.
 *
 * <p>The query, its arguments, id and name are seen in recorded traffic. The dates are known from third parties only.
 */
@CheckReturnValue
public interface Timeframes {
    /**
     * Lists timeframes. Safe; retried on transient failures. An item that moves to a later page during iteration is
     * delivered once. An item that moves to an earlier page is missed.
     *
     * @throws IllegalArgumentException if {@code query} is null
     */
    Paged<Timeframe> list(TimeframeQuery query);

    /** Creates the service. */
    static Timeframes of(CallFactory callFactory) {
        return new HttpTimeframes(callFactory);
    }

    /** The operations of this service. */
    static List<Operation<?>> operations() {
        return HttpTimeframes.OPERATIONS;
    }
}
