package io.github.okr4j.perdoo.graphql.kpis;

import io.github.okr4j.perdoo.graphql.commits.CommitStatus;
import io.github.okr4j.perdoo.graphql.wire.Filters;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.util.Map;

/**
 * Filter, order and page size of a list of KPIs. Immutable; each method returns a changed copy and throws {@link
 * IllegalArgumentException} for null and for a blank text.
 *
 * @param variables the variables of the document as they are sent
 * @param filters arguments for which the document has no variable
 */
public record KpiQuery(Map<String, Object> variables, Map<String, Object> filters) {
    /** All KPIs that the token's user may see, oldest first. */
    public static final KpiQuery ALL = new KpiQuery(GraphqlVariables.ordered("createdDate"));

    /** Refuses variables without an order and page sizes that Perdoo refuses. */
    public KpiQuery {
        variables = GraphqlVariables.list(variables);
        filters = new Filters(filters).values();
    }

    /** Creates a query without other filters. */
    public KpiQuery(Map<String, Object> variables) {
        this(variables, Map.of());
    }

    /**
     * Adds an argument for which this class has no method.
     *
     * @param argument its name in Perdoo's schema, for example {@code isOutdated}
     * @param value a text, a number, a boolean, or a list of these
     * @throws IllegalArgumentException if the name is not a GraphQL name, or the value is of another kind
     */
    public KpiQuery filter(String argument, Object value) {
        return new KpiQuery(variables, new Filters(filters).and(argument, value).values());
    }

    /** Only KPIs of a group, by its id. */
    public KpiQuery group(String id) {
        return new KpiQuery(GraphqlVariables.with(variables, "group", id), filters);
    }

    /** Only archived KPIs, or only others. */
    public KpiQuery archived(boolean wanted) {
        return new KpiQuery(GraphqlVariables.with(variables, "archived", wanted), filters);
    }

    /** Only KPIs of a lead, by the user's id. */
    public KpiQuery lead(String id) {
        return new KpiQuery(GraphqlVariables.with(variables, "leadId", id), filters);
    }

    /** Only KPIs whose last progress update has one of these statuses; at least one. */
    public KpiQuery status(CommitStatus... statuses) {
        return new KpiQuery(GraphqlVariables.anyOf(variables, "statusIn", statuses), filters);
    }

    /**
     * Sets the order by a field's name; a minus before it sorts in descending order. Perdoo does not document which
     * fields it accepts. An order by a value that never changes keeps items from moving during iteration.
     */
    public KpiQuery orderBy(String field) {
        return new KpiQuery(GraphqlVariables.with(variables, "orderBy", field), filters);
    }

    /** Sets the page size, 1 to 100; 50 unless set. */
    public KpiQuery pageSize(int size) {
        return new KpiQuery(GraphqlVariables.paged(variables, size), filters);
    }
}
