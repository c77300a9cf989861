package io.github.okr4j.perdoo.graphql.timeframes;

import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.util.Map;

/**
 * Filter, order and page size of a list of timeframes. Immutable; each method returns a changed copy and throws {@link
 * IllegalArgumentException} for null and for a blank text.
 *
 * @param variables the variables of the document as they are sent
 */
public record TimeframeQuery(Map<String, Object> variables) {
    /** All timeframes that the token's user may see, latest first. */
    public static final TimeframeQuery ALL = new TimeframeQuery(GraphqlVariables.ordered("-startDate"));

    /** Refuses variables without an order and page sizes that Perdoo refuses. */
    public TimeframeQuery {
        variables = GraphqlVariables.list(variables);
    }

    /** Only timeframes that are running now, or only others. */
    public TimeframeQuery active(boolean wanted) {
        return new TimeframeQuery(GraphqlVariables.with(variables, "active", wanted));
    }

    /** Leaves out archived timeframes. */
    public TimeframeQuery excludeArchived() {
        return new TimeframeQuery(GraphqlVariables.with(variables, "excludeArchived", true));
    }

    /**
     * Sets the order by a field's name; a minus before it sorts in descending order. Perdoo does not document which
     * fields it accepts. An order by a value that never changes keeps items from moving during iteration.
     */
    public TimeframeQuery orderBy(String field) {
        return new TimeframeQuery(GraphqlVariables.with(variables, "orderBy", field));
    }

    /** Sets the page size, 1 to 100; 50 unless set. */
    public TimeframeQuery pageSize(int size) {
        return new TimeframeQuery(GraphqlVariables.paged(variables, size));
    }
}
