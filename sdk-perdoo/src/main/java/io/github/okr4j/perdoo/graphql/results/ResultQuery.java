package io.github.okr4j.perdoo.graphql.results;

import io.github.okr4j.perdoo.graphql.commits.CommitStatus;
import io.github.okr4j.perdoo.graphql.objectives.ObjectiveStage;
import io.github.okr4j.perdoo.graphql.wire.Filters;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.time.Instant;
import java.util.Map;

/**
 * Filter, order and page size of a list of results. Immutable; each method returns a changed copy and throws {@link
 * IllegalArgumentException} for null and for a blank text.
 *
 * @param variables the variables of the document as they are sent
 * @param filters arguments for which the document has no variable
 */
public record ResultQuery(Map<String, Object> variables, Map<String, Object> filters) {
    /** All results that the token's user may see, oldest first. */
    public static final ResultQuery ALL = new ResultQuery(GraphqlVariables.ordered("createdDate"));

    /** Refuses variables without an order and page sizes that Perdoo refuses. */
    public ResultQuery {
        variables = GraphqlVariables.list(variables);
        filters = new Filters(filters).values();
    }

    /** Creates a query without other filters. */
    public ResultQuery(Map<String, Object> variables) {
        this(variables, Map.of());
    }

    /**
     * Adds an argument for which this class has no method.
     *
     * @param argument its name in Perdoo's schema, for example {@code isOutdated}
     * @param value a text, a number, a boolean, or a list of these
     * @throws IllegalArgumentException if the name is not a GraphQL name, or the value is of another kind
     */
    public ResultQuery filter(String argument, Object value) {
        return new ResultQuery(
                variables, new Filters(filters).and(argument, value).values());
    }

    /** Only results of an objective, by its id. */
    public ResultQuery objective(String id) {
        return new ResultQuery(GraphqlVariables.with(variables, "objective", id), filters);
    }

    /** Only archived results, or only others. */
    public ResultQuery archived(boolean wanted) {
        return new ResultQuery(GraphqlVariables.with(variables, "archived", wanted), filters);
    }

    /** Only results with one of these statuses; at least one. */
    public ResultQuery status(CommitStatus... statuses) {
        return new ResultQuery(GraphqlVariables.anyOf(variables, "statusIn", statuses), filters);
    }

    /** Only results of a timeframe, by its id. */
    public ResultQuery timeframe(String id) {
        return new ResultQuery(GraphqlVariables.with(variables, "timeframe", id), filters);
    }

    /** Only results of a lead, by the user's id. */
    public ResultQuery lead(String id) {
        return new ResultQuery(GraphqlVariables.with(variables, "leadId", id), filters);
    }

    /** Only results whose objective belongs to a group, by its id. */
    public ResultQuery group(String id) {
        return new ResultQuery(GraphqlVariables.with(variables, "group", id), filters);
    }

    /** Only results whose objective is in this stage. */
    public ResultQuery objectiveStage(ObjectiveStage stage) {
        return new ResultQuery(GraphqlVariables.with(variables, "stage", stage), filters);
    }

    /** Only results created at this time or later. The schema has no filter by the last update. */
    public ResultQuery createdSince(Instant time) {
        return new ResultQuery(GraphqlVariables.with(variables, "createdSince", time), filters);
    }

    /**
     * Sets the order by a field's name; a minus before it sorts in descending order. Perdoo does not document which
     * fields it accepts. An order by a value that never changes keeps items from moving during iteration.
     */
    public ResultQuery orderBy(String field) {
        return new ResultQuery(GraphqlVariables.with(variables, "orderBy", field), filters);
    }

    /** Sets the page size, 1 to 100; 50 unless set. */
    public ResultQuery pageSize(int size) {
        return new ResultQuery(GraphqlVariables.paged(variables, size), filters);
    }
}
