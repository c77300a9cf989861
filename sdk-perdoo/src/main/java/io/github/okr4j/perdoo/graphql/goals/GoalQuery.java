package io.github.okr4j.perdoo.graphql.goals;

import io.github.okr4j.perdoo.graphql.wire.Wire;
import java.util.Map;

/**
 * Which goals to list, and in which order. Immutable; each method makes a changed copy.
 *
 * @param variables the document's variables, as they are sent
 */
public record GoalQuery(Map<String, Object> variables) {
    /** All goals that the token's user may see, the oldest first. */
    public static final GoalQuery ALL = new GoalQuery(Wire.ordered("createdDate"));

    /** Refuses a list without order or with a page size that the vendor would refuse. */
    public GoalQuery {
        variables = Wire.list(variables);
    }

    /**
     * Those below one goal.
     *
     * @param id the goal's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public GoalQuery parent(String id) {
        return new GoalQuery(Wire.with(variables, "parentId", id));
    }

    /**
     * Those of one lead.
     *
     * @param id the user's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public GoalQuery lead(String id) {
        return new GoalQuery(Wire.with(variables, "leadId", id));
    }

    /**
     * Those of one timeframe.
     *
     * @param id the timeframe's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public GoalQuery timeframe(String id) {
        return new GoalQuery(Wire.with(variables, "timeframeId", id));
    }

    /**
     * Only archived ones, or only others.
     *
     * @param wanted whether they are archived
     * @return a changed copy
     */
    public GoalQuery archived(boolean wanted) {
        return new GoalQuery(Wire.with(variables, "archived", wanted));
    }

    /**
     * In another order. An order by what never changes keeps items from moving while the list is walked.
     *
     * @param field a field's name, for descending order with a minus before it; which ones the vendor takes is not documented
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public GoalQuery orderBy(String field) {
        return new GoalQuery(Wire.with(variables, "orderBy", field));
    }

    /**
     * With another page size than 50.
     *
     * @param size 1 to 100; the vendor refuses more
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of bounds
     */
    public GoalQuery pageSize(int size) {
        return new GoalQuery(Wire.paged(variables, size));
    }
}
