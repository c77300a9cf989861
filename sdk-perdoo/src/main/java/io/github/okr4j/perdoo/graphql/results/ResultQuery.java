package io.github.okr4j.perdoo.graphql.results;

import io.github.okr4j.perdoo.graphql.commits.CommitStatus;
import io.github.okr4j.perdoo.graphql.objectives.ObjectiveStage;
import io.github.okr4j.perdoo.graphql.wire.Filters;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.time.Instant;
import java.util.Map;

/**
 * Which results to list, and in which order. Immutable; each method makes a changed copy.
 *
 * @param variables the document's variables, as they are sent
 * @param filters arguments that the document has no variable for
 */
public record ResultQuery(Map<String, Object> variables, Map<String, Object> filters) {
    /** All results that the token's user may see, the oldest first. */
    public static final ResultQuery ALL = new ResultQuery(GraphqlVariables.ordered("createdDate"));

    /** Refuses a list without order or with a page size that the vendor would refuse. */
    public ResultQuery {
        variables = GraphqlVariables.list(variables);
        filters = new Filters(filters).values();
    }

    /** Without other filters. */
    public ResultQuery(Map<String, Object> variables) {
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
    public ResultQuery filter(String argument, Object value) {
        return new ResultQuery(
                variables, new Filters(filters).and(argument, value).values());
    }

    /**
     * Those of one objective.
     *
     * @param id the objective's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public ResultQuery objective(String id) {
        return new ResultQuery(GraphqlVariables.with(variables, "objective", id), filters);
    }

    /**
     * Only archived ones, or only others.
     *
     * @param wanted whether they are archived
     * @return a changed copy
     */
    public ResultQuery archived(boolean wanted) {
        return new ResultQuery(GraphqlVariables.with(variables, "archived", wanted), filters);
    }

    /**
     * Those of which things stand in one of some ways.
     *
     * @param statuses at least one
     * @return a changed copy
     * @throws IllegalArgumentException if there is none, or one is null
     */
    public ResultQuery status(CommitStatus... statuses) {
        return new ResultQuery(GraphqlVariables.anyOf(variables, "statusIn", statuses), filters);
    }

    /**
     * Those of one timeframe.
     *
     * @param id the timeframe's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public ResultQuery timeframe(String id) {
        return new ResultQuery(GraphqlVariables.with(variables, "timeframe", id), filters);
    }

    /**
     * Those of one lead.
     *
     * @param id the user's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public ResultQuery lead(String id) {
        return new ResultQuery(GraphqlVariables.with(variables, "leadId", id), filters);
    }

    /**
     * Those whose objective belongs to one group.
     *
     * @param id the group's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public ResultQuery group(String id) {
        return new ResultQuery(GraphqlVariables.with(variables, "group", id), filters);
    }

    /**
     * Those whose objective is in one stage.
     *
     * @param stage the stage
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public ResultQuery objectiveStage(ObjectiveStage stage) {
        return new ResultQuery(GraphqlVariables.with(variables, "stage", stage), filters);
    }

    /**
     * Those that were created at a time or later; the schema has no filter by the last update.
     *
     * @param time the time
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public ResultQuery createdSince(Instant time) {
        return new ResultQuery(GraphqlVariables.with(variables, "createdSince", time), filters);
    }

    /**
     * In another order. An order by what never changes keeps items from moving while the list is walked.
     *
     * @param field a field's name, for descending order with a minus before it; which ones the vendor takes is not documented
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public ResultQuery orderBy(String field) {
        return new ResultQuery(GraphqlVariables.with(variables, "orderBy", field), filters);
    }

    /**
     * With another page size than 50.
     *
     * @param size 1 to 100; the vendor refuses more
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of bounds
     */
    public ResultQuery pageSize(int size) {
        return new ResultQuery(GraphqlVariables.paged(variables, size), filters);
    }
}
