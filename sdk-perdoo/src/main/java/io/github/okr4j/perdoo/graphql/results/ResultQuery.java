package io.github.okr4j.perdoo.graphql.results;

import io.github.okr4j.perdoo.graphql.commits.CommitStatus;
import io.github.okr4j.perdoo.graphql.wire.Wire;
import java.util.Map;

/**
 * Which results to list, and in which order. Immutable; each method makes a changed copy.
 *
 * @param variables the document's variables, as they are sent
 */
public record ResultQuery(Map<String, Object> variables) {
    /** All results that the token's user may see, the oldest first. */
    public static final ResultQuery ALL = new ResultQuery(Wire.ordered("createdDate"));

    /** Refuses a list without order or with a page size that the vendor would refuse. */
    public ResultQuery {
        variables = Wire.list(variables);
    }

    /**
     * Those of one objective.
     *
     * @param id the objective's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public ResultQuery objective(String id) {
        return new ResultQuery(Wire.with(variables, "objective", id));
    }

    /**
     * Only archived ones, or only others.
     *
     * @param wanted whether they are archived
     * @return a changed copy
     */
    public ResultQuery archived(boolean wanted) {
        return new ResultQuery(Wire.with(variables, "archived", wanted));
    }

    /**
     * Those of which things stand in one of some ways.
     *
     * @param statuses at least one
     * @return a changed copy
     * @throws IllegalArgumentException if there is none, or one is null
     */
    public ResultQuery status(CommitStatus... statuses) {
        return new ResultQuery(Wire.anyOf(variables, "statusIn", statuses));
    }

    /**
     * In another order. An order by what never changes keeps items from moving while the list is walked.
     *
     * @param field a field's name, for descending order with a minus before it; which ones the vendor takes is not documented
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public ResultQuery orderBy(String field) {
        return new ResultQuery(Wire.with(variables, "orderBy", field));
    }

    /**
     * With another page size than 50.
     *
     * @param size 1 to 100; the vendor refuses more
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of bounds
     */
    public ResultQuery pageSize(int size) {
        return new ResultQuery(Wire.paged(variables, size));
    }
}
