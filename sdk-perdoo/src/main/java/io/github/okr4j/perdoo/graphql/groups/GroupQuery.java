package io.github.okr4j.perdoo.graphql.groups;

import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.util.Map;

/**
 * Filter, order and page size of a list of groups. Immutable; each method returns a changed copy and throws {@link
 * IllegalArgumentException} for null and for a blank text.
 *
 * @param variables the variables of the document as they are sent
 */
public record GroupQuery(Map<String, Object> variables) {
    /** All groups that the token's user may see, by name. */
    public static final GroupQuery ALL = new GroupQuery(GraphqlVariables.ordered("name"));

    /** Refuses variables without an order and page sizes that Perdoo refuses. */
    public GroupQuery {
        variables = GraphqlVariables.list(variables);
    }

    /** Only groups with this text in their name. */
    public GroupQuery nameContains(String part) {
        return new GroupQuery(GraphqlVariables.with(variables, "nameContains", part));
    }

    /** Only archived groups, or only others. */
    public GroupQuery archived(boolean wanted) {
        return new GroupQuery(GraphqlVariables.with(variables, "live", !wanted));
    }

    /**
     * Sets the order by a field's name; a minus before it sorts in descending order. Perdoo does not document which
     * fields it accepts. An order by a value that never changes keeps items from moving during iteration.
     */
    public GroupQuery orderBy(String field) {
        return new GroupQuery(GraphqlVariables.with(variables, "orderBy", field));
    }

    /** Sets the page size, 1 to 100; 50 unless set. */
    public GroupQuery pageSize(int size) {
        return new GroupQuery(GraphqlVariables.paged(variables, size));
    }
}
