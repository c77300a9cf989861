package io.github.okr4j.performengage.people;

import io.github.okr4j.core.http.Request;
import io.github.okr4j.performengage.lists.Lists;
import org.jspecify.annotations.Nullable;

/**
 * Which departments to list; null does not filter.
 *
 * @param name {@code name}: a part of the name, in any case
 * @param pageSize how many departments to ask for at a time; the vendor may send fewer, which loses none
 */
public record DepartmentQuery(@Nullable String name, int pageSize) {
    /** No filter: all departments, 100 to a page. */
    public static final DepartmentQuery ALL = builder().build();

    /** Checks the filters and the page size. */
    public DepartmentQuery {
        Lists.requireFilter("name", name);
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
        return Request.EMPTY.query("name", name);
    }

    /** Makes a {@link DepartmentQuery}; nothing is required. */
    public static final class Builder {
        private @Nullable String name;
        private int pageSize = Lists.PAGE_SIZE;

        private Builder() {}

        /**
         * Departments whose name contains this, in any case.
         *
         * @param value a part of the name
         * @return this
         */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /**
         * How many departments to ask for at a time, 100 unless set.
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
        public DepartmentQuery build() {
            return new DepartmentQuery(name, pageSize);
        }
    }
}
