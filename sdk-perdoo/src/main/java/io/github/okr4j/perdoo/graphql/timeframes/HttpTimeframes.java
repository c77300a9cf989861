package io.github.okr4j.perdoo.graphql.timeframes;

import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.page.Paged;
import org.jspecify.annotations.Nullable;

/** Timeframes over HTTP. */
record HttpTimeframes(CallFactory callFactory) implements Timeframes {
    @Override
    public Paged<Timeframe> list(@Nullable TimeframeQuery query) {
        if (query == null) {
            throw new IllegalArgumentException("query must not be null: TimeframeQuery.ALL is all");
        }
        return TimeframeOperations.LIST.of(callFactory, query.variables());
    }
}
