package io.github.okr4j.performengage.checkins;

import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.QueryParameters;
import io.github.okr4j.performengage.lists.ListPage;
import java.time.LocalDate;

/**
 * Which check-ins to list. The vendor does not say whether its text filters take a part of the text. Immutable; each method returns a changed copy.
 *
 * @param parameters the filters under their names on the wire, and the page size
 */
public record CheckInQuery(QueryParameters parameters) {
    /** No filter: all check-ins, 100 to a page. */
    public static final CheckInQuery ALL = new CheckInQuery(QueryParameters.NONE);

    /** Refuses null. */
    public CheckInQuery {
        Checks.notNull("parameters", parameters);
    }

    /** Checked when the list is requested, so that the dates can be set in any order. */
    QueryParameters checked() {
        if (parameters.get("date_from") instanceof LocalDate from
                && parameters.get("date_to") instanceof LocalDate to
                && to.isBefore(from)) {
            throw new IllegalArgumentException("dateTo must not be before dateFrom: " + to + " is before " + from);
        }
        return parameters;
    }

    /**
     * Check-ins handed in on this day or later: {@code date_from}.
     *
     * @param value the first day
     */
    public CheckInQuery dateFrom(LocalDate value) {
        return new CheckInQuery(parameters.with("date_from", Checks.notNull("dateFrom", value)));
    }

    /**
     * Check-ins handed in until this day: {@code date_to}.
     *
     * @param value the last day; not before the first when the list is requested
     */
    public CheckInQuery dateTo(LocalDate value) {
        return new CheckInQuery(parameters.with("date_to", Checks.notNull("dateTo", value)));
    }

    /**
     * Check-ins of people of this department: {@code department}.
     *
     * @param value the name of the department
     */
    public CheckInQuery department(String value) {
        return new CheckInQuery(parameters.with("department", Checks.notBlank("department", value)));
    }

    /**
     * Check-ins of people with this manager: {@code manager_email}.
     *
     * @param value the e-mail address
     */
    public CheckInQuery managerEmail(String value) {
        return new CheckInQuery(parameters.with("manager_email", Checks.notBlank("managerEmail", value)));
    }

    /**
     * Check-ins of people with this manager: {@code manager_name}.
     *
     * @param value the full name
     */
    public CheckInQuery managerName(String value) {
        return new CheckInQuery(parameters.with("manager_name", Checks.notBlank("managerName", value)));
    }

    /**
     * Check-ins of this person: {@code person_email}.
     *
     * @param value the e-mail address
     */
    public CheckInQuery personEmail(String value) {
        return new CheckInQuery(parameters.with("person_email", Checks.notBlank("personEmail", value)));
    }

    /**
     * Check-ins of this person: {@code person_name}.
     *
     * @param value the full name
     */
    public CheckInQuery personName(String value) {
        return new CheckInQuery(parameters.with("person_name", Checks.notBlank("personName", value)));
    }

    /**
     * Sets the page size, 100 by default. The vendor may send fewer items per page, which loses none.
     *
     * @param value at least 1
     */
    public CheckInQuery pageSize(int value) {
        return new CheckInQuery(ListPage.size(parameters, value));
    }
}
