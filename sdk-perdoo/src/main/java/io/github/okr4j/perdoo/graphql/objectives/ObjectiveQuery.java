package io.github.okr4j.perdoo.graphql.objectives;

import io.github.okr4j.perdoo.graphql.commits.CommitStatus;
import io.github.okr4j.perdoo.graphql.wire.Filters;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.time.Instant;
import java.util.Map;

/**
 * Which objectives to list, and in which order. Immutable; each method makes a changed copy.
 *
 * @param variables the document's variables, as they are sent
 * @param filters arguments that the document has no variable for
 */
public record ObjectiveQuery(Map<String, Object> variables, Map<String, Object> filters) {
    /** All objectives that the token's user may see, the oldest first. */
    public static final ObjectiveQuery ALL = new ObjectiveQuery(GraphqlVariables.ordered("createdDate"));

    /** Refuses a list without order or with a page size that the vendor would refuse. */
    public ObjectiveQuery {
        variables = GraphqlVariables.list(variables);
        filters = new Filters(filters).values();
    }

    /** Without other filters. */
    public ObjectiveQuery(Map<String, Object> variables) {
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
    public ObjectiveQuery filter(String argument, Object value) {
        return new ObjectiveQuery(
                variables, new Filters(filters).and(argument, value).values());
    }

    /**
     * Those of one stage.
     *
     * @param stage how far they are in their life
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public ObjectiveQuery stage(ObjectiveStage stage) {
        return new ObjectiveQuery(GraphqlVariables.with(variables, "stage", stage), filters);
    }

    /**
     * Those of one timeframe.
     *
     * @param id the timeframe's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public ObjectiveQuery timeframe(String id) {
        return new ObjectiveQuery(GraphqlVariables.with(variables, "timeframe", id), filters);
    }

    /**
     * Those of one lead.
     *
     * @param id the user's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public ObjectiveQuery lead(String id) {
        return new ObjectiveQuery(GraphqlVariables.with(variables, "leadId", id), filters);
    }

    /**
     * Those with a text in their name, in upper or lower case.
     *
     * @param part the text
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public ObjectiveQuery nameContains(String part) {
        return new ObjectiveQuery(GraphqlVariables.with(variables, "name", part), filters);
    }

    /**
     * Those whose status is one of some.
     *
     * @param statuses at least one
     * @return a changed copy
     * @throws IllegalArgumentException if there is none, or one is null
     */
    public ObjectiveQuery status(CommitStatus... statuses) {
        return new ObjectiveQuery(GraphqlVariables.anyOf(variables, "statusIn", statuses), filters);
    }

    /**
     * Those of one group.
     *
     * @param id the group's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public ObjectiveQuery group(String id) {
        return new ObjectiveQuery(GraphqlVariables.with(variables, "group", id), filters);
    }

    /**
     * Those that were updated at a time or later.
     *
     * @param time the time
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public ObjectiveQuery updatedSince(Instant time) {
        return new ObjectiveQuery(GraphqlVariables.with(variables, "updatedSince", time), filters);
    }

    /**
     * In another order. An order by what never changes keeps items from moving while the list is walked.
     *
     * @param field a field's name, for descending order with a minus before it; which ones the vendor takes is not documented
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public ObjectiveQuery orderBy(String field) {
        return new ObjectiveQuery(GraphqlVariables.with(variables, "orderBy", field), filters);
    }

    /**
     * With another page size than 50.
     *
     * @param size 1 to 100; the vendor refuses more
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of bounds
     */
    public ObjectiveQuery pageSize(int size) {
        return new ObjectiveQuery(GraphqlVariables.paged(variables, size), filters);
    }
}
