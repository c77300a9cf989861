package io.github.okr4j.perdoo.graphql.objectives;

import io.github.okr4j.perdoo.graphql.wire.Wire;
import java.util.Map;

/**
 * Which objectives to list, and in which order. Immutable; each method makes a changed copy.
 *
 * @param variables the document's variables, as they are sent
 */
public record ObjectiveQuery(Map<String, Object> variables) {
    /** All objectives that the token's user may see, the oldest first. */
    public static final ObjectiveQuery ALL = new ObjectiveQuery(Wire.ordered("createdDate"));

    /** Refuses a list without order or with a page size that the vendor would refuse. */
    public ObjectiveQuery {
        variables = Wire.list(variables);
    }

    /**
     * Those of one stage.
     *
     * @param stage how far they are in their life
     * @return a changed copy
     * @throws IllegalArgumentException if it is null
     */
    public ObjectiveQuery stage(ObjectiveStage stage) {
        return new ObjectiveQuery(Wire.with(variables, "stage", stage));
    }

    /**
     * Those of one timeframe.
     *
     * @param id the timeframe's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public ObjectiveQuery timeframe(String id) {
        return new ObjectiveQuery(Wire.with(variables, "timeframe", id));
    }

    /**
     * Those of one lead.
     *
     * @param id the user's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public ObjectiveQuery lead(String id) {
        return new ObjectiveQuery(Wire.with(variables, "leadId", id));
    }

    /**
     * Those with a text in their name, in upper or lower case.
     *
     * @param part the text
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public ObjectiveQuery nameContains(String part) {
        return new ObjectiveQuery(Wire.with(variables, "name", part));
    }

    /**
     * In another order. An order by what never changes keeps items from moving while the list is walked.
     *
     * @param field a field's name, for descending order with a minus before it; which ones the vendor takes is not documented
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public ObjectiveQuery orderBy(String field) {
        return new ObjectiveQuery(Wire.with(variables, "orderBy", field));
    }

    /**
     * With another page size than 50.
     *
     * @param size 1 to 100; the vendor refuses more
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of bounds
     */
    public ObjectiveQuery pageSize(int size) {
        return new ObjectiveQuery(Wire.paged(variables, size));
    }
}
