package io.github.okr4j.performengage.checkins;

import io.github.okr4j.core.http.Request;
import io.github.okr4j.performengage.lists.Lists;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which check-ins to list; null does not filter. The vendor does not say whether its text filters take a part of the text.
 *
 * @param dateFrom {@code date_from}: the first day of submission
 * @param dateTo {@code date_to}: the last day of submission
 * @param department {@code department}: the department of the person
 * @param managerEmail {@code manager_email}: the e-mail address of the person's manager
 * @param managerName {@code manager_name}: the full name of the person's manager
 * @param personEmail {@code person_email}: the e-mail address of the person
 * @param personName {@code person_name}: the full name of the person
 * @param pageSize how many check-ins to ask for at a time; the vendor may send fewer, which loses none
 */
public record CheckInQuery(
        @Nullable LocalDate dateFrom,
        @Nullable LocalDate dateTo,
        @Nullable String department,
        @Nullable String managerEmail,
        @Nullable String managerName,
        @Nullable String personEmail,
        @Nullable String personName,
        int pageSize) {
    /** No filter: all check-ins, 100 to a page. */
    public static final CheckInQuery ALL = builder().build();

    /** Checks the filters and the page size. */
    public CheckInQuery {
        Lists.requireFilter("department", department);
        Lists.requireFilter("managerEmail", managerEmail);
        Lists.requireFilter("managerName", managerName);
        Lists.requireFilter("personEmail", personEmail);
        Lists.requireFilter("personName", personName);
        if (dateFrom != null && dateTo != null && dateTo.isBefore(dateFrom)) {
            throw new IllegalArgumentException("dateTo must not be before dateFrom, but is " + dateTo);
        }
        Lists.requirePageSize(pageSize);
    }

    /**
     * Begins a query.
     *
     * @return a builder without any filter
     */
    public static Builder builder() {
        return new Builder();
    }

    Request request() {
        return Request.EMPTY
                .query("date_from", dateFrom)
                .query("date_to", dateTo)
                .query("department", department)
                .query("manager_email", managerEmail)
                .query("manager_name", managerName)
                .query("person_email", personEmail)
                .query("person_name", personName);
    }

    /** Makes a {@link CheckInQuery}; nothing is required. */
    public static final class Builder {
        private @Nullable LocalDate dateFrom;
        private @Nullable LocalDate dateTo;
        private @Nullable String department;
        private @Nullable String managerEmail;
        private @Nullable String managerName;
        private @Nullable String personEmail;
        private @Nullable String personName;
        private int pageSize = Lists.PAGE_SIZE;

        private Builder() {}

        /**
         * Check-ins handed in on this day or later.
         *
         * @param value the first day
         * @return this
         */
        public Builder dateFrom(LocalDate value) {
            this.dateFrom = value;
            return this;
        }

        /**
         * Check-ins handed in until this day.
         *
         * @param value the last day
         * @return this
         */
        public Builder dateTo(LocalDate value) {
            this.dateTo = value;
            return this;
        }

        /**
         * Check-ins of people of this department.
         *
         * @param value the name of the department
         * @return this
         */
        public Builder department(String value) {
            this.department = value;
            return this;
        }

        /**
         * Check-ins of people with this manager.
         *
         * @param value the e-mail address
         * @return this
         */
        public Builder managerEmail(String value) {
            this.managerEmail = value;
            return this;
        }

        /**
         * Check-ins of people with this manager.
         *
         * @param value the full name
         * @return this
         */
        public Builder managerName(String value) {
            this.managerName = value;
            return this;
        }

        /**
         * Check-ins of this person.
         *
         * @param value the e-mail address
         * @return this
         */
        public Builder personEmail(String value) {
            this.personEmail = value;
            return this;
        }

        /**
         * Check-ins of this person.
         *
         * @param value the full name
         * @return this
         */
        public Builder personName(String value) {
            this.personName = value;
            return this;
        }

        /**
         * How many check-ins to ask for at a time, 100 unless set.
         *
         * @param value at least 1
         * @return this
         */
        public Builder pageSize(int value) {
            this.pageSize = value;
            return this;
        }

        /**
         * Makes the query.
         *
         * @return the query
         * @throws IllegalArgumentException if a text is blank or the page size is below 1, or the dates are reversed
         */
        public CheckInQuery build() {
            return new CheckInQuery(
                    dateFrom, dateTo, department, managerEmail, managerName, personEmail, personName, pageSize);
        }
    }
}
