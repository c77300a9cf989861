package io.github.okr4j.performengage.people;

import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.QueryParameters;
import io.github.okr4j.performengage.lists.ListPage;

/**
 * Which users to list. Immutable; each method returns a changed copy.
 *
 * @param parameters the filters under their names on the wire, and the page size
 */
public record UserQuery(QueryParameters parameters) {
    /** No filter: all users, 100 to a page. */
    public static final UserQuery ALL = new UserQuery(QueryParameters.NONE);

    /** Refuses null. */
    public UserQuery {
        Checks.notNull("parameters", parameters);
    }

    /**
     * Users whose full name contains this, in any case: {@code name}.
     *
     * @param value a part of the name
     */
    public UserQuery name(String value) {
        return new UserQuery(parameters.with("name", Checks.notBlank("name", value)));
    }

    /**
     * Users of departments whose name contains this, in any case: {@code department_name}.
     *
     * @param value a part of the name
     */
    public UserQuery departmentName(String value) {
        return new UserQuery(parameters.with("department_name", Checks.notBlank("departmentName", value)));
    }

    /**
     * Users whose manager's name contains this, in any case: {@code manager_name}.
     *
     * @param value a part of the name
     */
    public UserQuery managerName(String value) {
        return new UserQuery(parameters.with("manager_name", Checks.notBlank("managerName", value)));
    }

    /**
     * Users who are active, or those who are not: {@code is_active}.
     *
     * @param value true for active ones
     */
    public UserQuery active(boolean value) {
        return new UserQuery(parameters.with("is_active", value));
    }

    /**
     * Sets the page size, 100 by default. The vendor may send fewer items per page, which loses none.
     *
     * @param value at least 1
     */
    public UserQuery pageSize(int value) {
        return new UserQuery(ListPage.size(parameters, value));
    }
}
