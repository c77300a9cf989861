package io.github.okr4j.perdoo.graphql.kpis;

import io.github.okr4j.perdoo.graphql.commits.CommitStatus;
import io.github.okr4j.perdoo.graphql.wire.Filters;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.util.Map;

/**
 * Which KPIs to list, and in which order. Immutable; each method makes a changed copy.
 *
 * @param variables the document's variables, as they are sent
 * @param filters arguments that the document has no variable for
 */
public record KpiQuery(Map<String, Object> variables, Map<String, Object> filters) {
    /** All KPIs that the token's user may see, the oldest first. */
    public static final KpiQuery ALL = new KpiQuery(GraphqlVariables.ordered("createdDate"));

    /** Refuses a list without order or with a page size that the vendor would refuse. */
    public KpiQuery {
        variables = GraphqlVariables.list(variables);
        filters = new Filters(filters).values();
    }

    /** Without other filters. */
    public KpiQuery(Map<String, Object> variables) {
        this(variables, Map.of());
    }

    /**
     * Narrowed by an argument that this class has no method for.
     *
     * @param argument its name in Perdoo's schema, for example {@code isOutdated}
     * @param value a text, a number, a boolean, or a list of these
     * @return a changed copy
     * @throws IllegalArgumentException if the name is no GraphQL name, or the value is null or of another kind
     */
    public KpiQuery filter(String argument, Object value) {
        return new KpiQuery(variables, new Filters(filters).and(argument, value).values());
    }

    /**
     * Those of one group.
     *
     * @param id the group's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public KpiQuery group(String id) {
        return new KpiQuery(GraphqlVariables.with(variables, "group", id), filters);
    }

    /**
     * Only archived ones, or only others.
     *
     * @param wanted whether they are archived
     * @return a changed copy
     */
    public KpiQuery archived(boolean wanted) {
        return new KpiQuery(GraphqlVariables.with(variables, "archived", wanted), filters);
    }

    /**
     * Those of one lead.
     *
     * @param id the user's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public KpiQuery lead(String id) {
        return new KpiQuery(GraphqlVariables.with(variables, "leadId", id), filters);
    }

    /**
     * Those whose last check-in has one of some statuses.
     *
     * @param statuses at least one
     * @return a changed copy
     * @throws IllegalArgumentException if there is none, or one is null
     */
    public KpiQuery status(CommitStatus... statuses) {
        return new KpiQuery(GraphqlVariables.anyOf(variables, "statusIn", statuses), filters);
    }

    /**
     * In another order. An order by what never changes keeps items from moving while the list is walked.
     *
     * @param field a field's name, for descending order with a minus before it; which ones the vendor takes is not documented
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public KpiQuery orderBy(String field) {
        return new KpiQuery(GraphqlVariables.with(variables, "orderBy", field), filters);
    }

    /**
     * With another page size than 50.
     *
     * @param size 1 to 100; the vendor refuses more
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of bounds
     */
    public KpiQuery pageSize(int size) {
        return new KpiQuery(GraphqlVariables.paged(variables, size), filters);
    }
}
