package io.github.okr4j.perdoo.graphql.groups;

import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.util.Map;

/**
 * Which groups to list, and in which order. Immutable; each method makes a changed copy.
 *
 * @param variables the document's variables, as they are sent
 */
public record GroupQuery(Map<String, Object> variables) {
    /** All groups that the token's user may see, by name. */
    public static final GroupQuery ALL = new GroupQuery(GraphqlVariables.ordered("name"));

    /** Refuses a list without order or with a page size that the vendor would refuse. */
    public GroupQuery {
        variables = GraphqlVariables.list(variables);
    }

    /**
     * Those with a text in their name.
     *
     * @param part the text
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public GroupQuery nameContains(String part) {
        return new GroupQuery(GraphqlVariables.with(variables, "nameContains", part));
    }

    /**
     * Only archived ones, or only others.
     *
     * @param wanted whether they are archived
     * @return a changed copy
     */
    public GroupQuery archived(boolean wanted) {
        return new GroupQuery(GraphqlVariables.with(variables, "live", !wanted));
    }

    /**
     * In another order. An order by what never changes keeps items from moving while the list is walked.
     *
     * @param field a field's name, for descending order with a minus before it; which ones the vendor takes is not documented
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public GroupQuery orderBy(String field) {
        return new GroupQuery(GraphqlVariables.with(variables, "orderBy", field));
    }

    /**
     * With another page size than 50.
     *
     * @param size 1 to 100; the vendor refuses more
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of bounds
     */
    public GroupQuery pageSize(int size) {
        return new GroupQuery(GraphqlVariables.paged(variables, size));
    }
}
