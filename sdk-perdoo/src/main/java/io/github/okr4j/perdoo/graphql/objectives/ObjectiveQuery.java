package io.github.okr4j.perdoo.graphql.objectives;

import io.github.okr4j.perdoo.graphql.commits.CommitStatus;
import io.github.okr4j.perdoo.graphql.wire.Filters;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.time.Instant;
import java.util.Map;

/**
 * Filter, order and page size of a list of objectives. Immutable; each method returns a changed copy and throws {@link
 * IllegalArgumentException} for null and for a blank text.
 *
 * @param variables the variables of the document as they are sent
 * @param filters arguments for which the document has no variable
 */
public record ObjectiveQuery(Map<String, Object> variables, Map<String, Object> filters) {
    /** All objectives that the token's user may see, oldest first. */
    public static final ObjectiveQuery ALL = new ObjectiveQuery(GraphqlVariables.ordered("createdDate"));

    /** Refuses variables without an order and page sizes that Perdoo refuses. */
    public ObjectiveQuery {
        variables = GraphqlVariables.list(variables);
        filters = new Filters(filters).values();
    }

    /** Creates a query without other filters. */
    public ObjectiveQuery(Map<String, Object> variables) {
        this(variables, Map.of());
    }

    /**
     * Adds an argument for which this class has no method.
     *
     * @param argument its name in Perdoo's schema, for example {@code isOutdated}
     * @param value a text, a number, a boolean, or a list of these
     * @throws IllegalArgumentException if the name is not a GraphQL name, or the value is of another kind
     */
    public ObjectiveQuery filter(String argument, Object value) {
        return new ObjectiveQuery(
                variables, new Filters(filters).and(argument, value).values());
    }

    /** Only objectives in this stage. */
    public ObjectiveQuery stage(ObjectiveStage stage) {
        return new ObjectiveQuery(GraphqlVariables.with(variables, "stage", stage), filters);
    }

    /** Only objectives of a timeframe, by its id. */
    public ObjectiveQuery timeframe(String id) {
        return new ObjectiveQuery(GraphqlVariables.with(variables, "timeframe", id), filters);
    }

    /** Only objectives of a lead, by the user's id. */
    public ObjectiveQuery lead(String id) {
        return new ObjectiveQuery(GraphqlVariables.with(variables, "leadId", id), filters);
    }

    /** Only objectives with this text in their name; case does not matter. */
    public ObjectiveQuery nameContains(String part) {
        return new ObjectiveQuery(GraphqlVariables.with(variables, "name", part), filters);
    }

    /** Only objectives with one of these statuses; at least one. */
    public ObjectiveQuery status(CommitStatus... statuses) {
        return new ObjectiveQuery(GraphqlVariables.anyOf(variables, "statusIn", statuses), filters);
    }

    /** Only objectives of a group, by its id. */
    public ObjectiveQuery group(String id) {
        return new ObjectiveQuery(GraphqlVariables.with(variables, "group", id), filters);
    }

    /** Only objectives updated at this time or later. */
    public ObjectiveQuery updatedSince(Instant time) {
        return new ObjectiveQuery(GraphqlVariables.with(variables, "updatedSince", time), filters);
    }

    /**
     * Sets the order by a field's name; a minus before it sorts in descending order. Perdoo does not document which
     * fields it accepts. An order by a value that never changes keeps items from moving during iteration.
     */
    public ObjectiveQuery orderBy(String field) {
        return new ObjectiveQuery(GraphqlVariables.with(variables, "orderBy", field), filters);
    }

    /** Sets the page size, 1 to 100; 50 unless set. */
    public ObjectiveQuery pageSize(int size) {
        return new ObjectiveQuery(GraphqlVariables.paged(variables, size), filters);
    }
}
