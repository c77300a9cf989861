package io.github.okr4j.perdoo.graphql.goals;

import io.github.okr4j.perdoo.graphql.commits.CommitStatus;
import io.github.okr4j.perdoo.graphql.objectives.ObjectiveStage;
import io.github.okr4j.perdoo.graphql.wire.Filters;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.util.Map;

/**
 * Filter, order and page size of a list of goals. Immutable; each method returns a changed copy and throws {@link
 * IllegalArgumentException} for null and for a blank text.
 *
 * @param variables the variables of the document as they are sent
 * @param filters arguments for which the document has no variable
 */
public record GoalQuery(Map<String, Object> variables, Map<String, Object> filters) {
    /** All goals that the token's user may see, oldest first. */
    public static final GoalQuery ALL = new GoalQuery(GraphqlVariables.ordered("createdDate"));

    /** Refuses variables without an order and page sizes that Perdoo refuses. */
    public GoalQuery {
        variables = GraphqlVariables.list(variables);
        filters = new Filters(filters).values();
    }

    /** Creates a query without other filters. */
    public GoalQuery(Map<String, Object> variables) {
        this(variables, Map.of());
    }

    /**
     * Adds an argument for which this class has no method.
     *
     * @param argument its name in Perdoo's schema, for example {@code isOutdated}
     * @param value a text, a number, a boolean, or a list of these
     * @throws IllegalArgumentException if the name is not a GraphQL name, or the value is of another kind
     */
    public GoalQuery filter(String argument, Object value) {
        return new GoalQuery(
                variables, new Filters(filters).and(argument, value).values());
    }

    /** Only children of a goal, by its id. */
    public GoalQuery parent(String id) {
        return new GoalQuery(GraphqlVariables.with(variables, "parentId", id), filters);
    }

    /** Only goals of a lead, by the user's id. */
    public GoalQuery lead(String id) {
        return new GoalQuery(GraphqlVariables.with(variables, "leadId", id), filters);
    }

    /** Only goals of a timeframe, by its id. */
    public GoalQuery timeframe(String id) {
        return new GoalQuery(GraphqlVariables.with(variables, "timeframeId", id), filters);
    }

    /** Only archived goals, or only others. */
    public GoalQuery archived(boolean wanted) {
        return new GoalQuery(GraphqlVariables.with(variables, "archived", wanted), filters);
    }

    /** Only goals with one of these statuses; at least one. */
    public GoalQuery status(CommitStatus... statuses) {
        return new GoalQuery(GraphqlVariables.anyOf(variables, "statusIn", statuses), filters);
    }

    /** Only goals in one of these stages; at least one. */
    public GoalQuery stage(ObjectiveStage... stages) {
        return new GoalQuery(GraphqlVariables.anyOf(variables, "stageIn", stages), filters);
    }

    /**
     * Sets the order by a field's name; a minus before it sorts in descending order. Perdoo does not document which
     * fields it accepts. An order by a value that never changes keeps items from moving during iteration.
     */
    public GoalQuery orderBy(String field) {
        return new GoalQuery(GraphqlVariables.with(variables, "orderBy", field), filters);
    }

    /** Sets the page size, 1 to 100; 50 unless set. */
    public GoalQuery pageSize(int size) {
        return new GoalQuery(GraphqlVariables.paged(variables, size), filters);
    }
}
