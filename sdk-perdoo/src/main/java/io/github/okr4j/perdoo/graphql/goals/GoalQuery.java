package io.github.okr4j.perdoo.graphql.goals;

import io.github.okr4j.perdoo.graphql.commits.CommitStatus;
import io.github.okr4j.perdoo.graphql.objectives.ObjectiveStage;
import io.github.okr4j.perdoo.graphql.wire.Filters;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.util.Map;

/**
 * Which goals to list, and in which order. Immutable; each method makes a changed copy.
 *
 * @param variables the document's variables, as they are sent
 * @param filters arguments that the document has no variable for
 */
public record GoalQuery(Map<String, Object> variables, Map<String, Object> filters) {
    /** All goals that the token's user may see, the oldest first. */
    public static final GoalQuery ALL = new GoalQuery(GraphqlVariables.ordered("createdDate"));

    /** Refuses a list without order or with a page size that the vendor would refuse. */
    public GoalQuery {
        variables = GraphqlVariables.list(variables);
        filters = new Filters(filters).values();
    }

    /** Without other filters. */
    public GoalQuery(Map<String, Object> variables) {
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
    public GoalQuery filter(String argument, Object value) {
        return new GoalQuery(
                variables, new Filters(filters).and(argument, value).values());
    }

    /**
     * Those below one goal.
     *
     * @param id the goal's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public GoalQuery parent(String id) {
        return new GoalQuery(GraphqlVariables.with(variables, "parentId", id), filters);
    }

    /**
     * Those of one lead.
     *
     * @param id the user's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public GoalQuery lead(String id) {
        return new GoalQuery(GraphqlVariables.with(variables, "leadId", id), filters);
    }

    /**
     * Those of one timeframe.
     *
     * @param id the timeframe's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public GoalQuery timeframe(String id) {
        return new GoalQuery(GraphqlVariables.with(variables, "timeframeId", id), filters);
    }

    /**
     * Only archived ones, or only others.
     *
     * @param wanted whether they are archived
     * @return a changed copy
     */
    public GoalQuery archived(boolean wanted) {
        return new GoalQuery(GraphqlVariables.with(variables, "archived", wanted), filters);
    }

    /**
     * Those whose status is one of some.
     *
     * @param statuses at least one
     * @return a changed copy
     * @throws IllegalArgumentException if there is none, or one is null
     */
    public GoalQuery status(CommitStatus... statuses) {
        return new GoalQuery(GraphqlVariables.anyOf(variables, "statusIn", statuses), filters);
    }

    /**
     * Those in one of some stages.
     *
     * @param stages at least one
     * @return a changed copy
     * @throws IllegalArgumentException if there is none, or one is null
     */
    public GoalQuery stage(ObjectiveStage... stages) {
        return new GoalQuery(GraphqlVariables.anyOf(variables, "stageIn", stages), filters);
    }

    /**
     * In another order. An order by what never changes keeps items from moving while the list is walked.
     *
     * @param field a field's name, for descending order with a minus before it; which ones the vendor takes is not documented
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public GoalQuery orderBy(String field) {
        return new GoalQuery(GraphqlVariables.with(variables, "orderBy", field), filters);
    }

    /**
     * With another page size than 50.
     *
     * @param size 1 to 100; the vendor refuses more
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of bounds
     */
    public GoalQuery pageSize(int size) {
        return new GoalQuery(GraphqlVariables.paged(variables, size), filters);
    }
}
