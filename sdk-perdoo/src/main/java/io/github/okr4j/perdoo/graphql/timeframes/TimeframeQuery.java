package io.github.okr4j.perdoo.graphql.timeframes;

import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.util.Map;

/**
 * Which timeframes to list, and in which order. Immutable; each method makes a changed copy.
 *
 * @param variables the document's variables, as they are sent
 */
public record TimeframeQuery(Map<String, Object> variables) {
    /** All timeframes that the token's user may see, the latest first. */
    public static final TimeframeQuery ALL = new TimeframeQuery(GraphqlVariables.ordered("-startDate"));

    /** Refuses a list without order or with a page size that the vendor would refuse. */
    public TimeframeQuery {
        variables = GraphqlVariables.list(variables);
    }

    /**
     * Only those that run now, or only others.
     *
     * @param wanted whether they run
     * @return a changed copy
     */
    public TimeframeQuery active(boolean wanted) {
        return new TimeframeQuery(GraphqlVariables.with(variables, "active", wanted));
    }

    /**
     * Without the archived ones.
     *
     * @return a changed copy
     */
    public TimeframeQuery excludeArchived() {
        return new TimeframeQuery(GraphqlVariables.with(variables, "excludeArchived", true));
    }

    /**
     * In another order. An order by what never changes keeps items from moving while the list is walked.
     *
     * @param field a field's name, for descending order with a minus before it; which ones the vendor takes is not documented
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public TimeframeQuery orderBy(String field) {
        return new TimeframeQuery(GraphqlVariables.with(variables, "orderBy", field));
    }

    /**
     * With another page size than 50.
     *
     * @param size 1 to 100; the vendor refuses more
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of bounds
     */
    public TimeframeQuery pageSize(int size) {
        return new TimeframeQuery(GraphqlVariables.paged(variables, size));
    }
}
