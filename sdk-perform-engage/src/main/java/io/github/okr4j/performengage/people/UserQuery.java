package io.github.okr4j.performengage.people;

import io.github.okr4j.core.http.Request;
import io.github.okr4j.performengage.lists.Lists;
import org.jspecify.annotations.Nullable;

/**
 * Which users to list; null does not filter.
 *
 * @param name {@code name}: a part of the full name, in any case
 * @param departmentName {@code department_name}: a part of the name of a department of theirs, in any case
 * @param managerName {@code manager_name}: a part of the name of their manager, in any case
 * @param active {@code is_active}: whether they are active
 * @param pageSize how many users to ask for at a time; the vendor may send fewer, which loses none
 */
public record UserQuery(
        @Nullable String name,
        @Nullable String departmentName,
        @Nullable String managerName,
        @Nullable Boolean active,
        int pageSize) {
    /** No filter: all users, 100 to a page. */
    public static final UserQuery ALL = builder().build();

    /** Checks the filters and the page size. */
    public UserQuery {
        Lists.requireFilter("name", name);
        Lists.requireFilter("departmentName", departmentName);
        Lists.requireFilter("managerName", managerName);
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
                .query("name", name)
                .query("department_name", departmentName)
                .query("manager_name", managerName)
                .query("is_active", active);
    }

    /** Makes a {@link UserQuery}; nothing is required. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String departmentName;
        private @Nullable String managerName;
        private @Nullable Boolean active;
        private int pageSize = Lists.PAGE_SIZE;

        private Builder() {}

        /**
         * Users whose full name contains this, in any case.
         *
         * @param value a part of the name
         * @return this
         */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /**
         * Users of departments whose name contains this, in any case.
         *
         * @param value a part of the name
         * @return this
         */
        public Builder departmentName(String value) {
            this.departmentName = value;
            return this;
        }

        /**
         * Users whose manager's name contains this, in any case.
         *
         * @param value a part of the name
         * @return this
         */
        public Builder managerName(String value) {
            this.managerName = value;
            return this;
        }

        /**
         * Users who are active, or those who are not.
         *
         * @param value true for active ones
         * @return this
         */
        public Builder active(boolean value) {
            this.active = value;
            return this;
        }

        /**
         * How many users to ask for at a time, 100 unless set.
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
         * @throws IllegalArgumentException if a text is blank or the page size is below 1
         */
        public UserQuery build() {
            return new UserQuery(name, departmentName, managerName, active, pageSize);
        }
    }
}
