package io.github.okr4j.perdoo.graphql.kpis;

import io.github.okr4j.perdoo.graphql.wire.Wire;
import java.util.Map;

/**
 * Which KPIs to list, and in which order. Immutable; each method makes a changed copy.
 *
 * @param variables the document's variables, as they are sent
 */
public record KpiQuery(Map<String, Object> variables) {
    /** All KPIs that the token's user may see, the oldest first. */
    public static final KpiQuery ALL = new KpiQuery(Wire.ordered("createdDate"));

    /** Refuses a list without order or with a page size that the vendor would refuse. */
    public KpiQuery {
        variables = Wire.list(variables);
    }

    /**
     * Those of one group.
     *
     * @param id the group's id
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public KpiQuery group(String id) {
        return new KpiQuery(Wire.with(variables, "group", id));
    }

    /**
     * Only archived ones, or only others.
     *
     * @param wanted whether they are archived
     * @return a changed copy
     */
    public KpiQuery archived(boolean wanted) {
        return new KpiQuery(Wire.with(variables, "archived", wanted));
    }

    /**
     * In another order. An order by what never changes keeps items from moving while the list is walked.
     *
     * @param field a field's name, for descending order with a minus before it; which ones the vendor takes is not documented
     * @return a changed copy
     * @throws IllegalArgumentException if it is null or blank
     */
    public KpiQuery orderBy(String field) {
        return new KpiQuery(Wire.with(variables, "orderBy", field));
    }

    /**
     * With another page size than 50.
     *
     * @param size 1 to 100; the vendor refuses more
     * @return a changed copy
     * @throws IllegalArgumentException if it is out of bounds
     */
    public KpiQuery pageSize(int size) {
        return new KpiQuery(Wire.paged(variables, size));
    }
}
