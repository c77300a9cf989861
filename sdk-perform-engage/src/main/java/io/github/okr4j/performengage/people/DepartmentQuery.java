package io.github.okr4j.performengage.people;

import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.QueryParameters;
import io.github.okr4j.performengage.lists.ListPage;

/**
 * Which departments to list. Immutable; each method returns a changed copy.
 *
 * @param parameters the filters under their names on the wire, and the page size
 */
public record DepartmentQuery(QueryParameters parameters) {
    /** No filter: all departments, 100 to a page. */
    public static final DepartmentQuery ALL = new DepartmentQuery(QueryParameters.NONE);

    /** Refuses null. */
    public DepartmentQuery {
        Checks.notNull("parameters", parameters);
    }

    /**
     * Departments whose name contains this, in any case: {@code name}.
     *
     * @param value a part of the name
     */
    public DepartmentQuery name(String value) {
        return new DepartmentQuery(parameters.with("name", Checks.notBlank("name", value)));
    }

    /**
     * Sets the page size, 100 by default. The vendor may send fewer items per page, which loses none.
     *
     * @param value at least 1
     */
    public DepartmentQuery pageSize(int value) {
        return new DepartmentQuery(ListPage.size(parameters, value));
    }
}
