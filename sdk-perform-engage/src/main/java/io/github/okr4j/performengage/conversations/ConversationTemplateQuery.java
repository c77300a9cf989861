package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.http.Request;
import io.github.okr4j.performengage.lists.Lists;
import org.jspecify.annotations.Nullable;

/**
 * Which templates to list; null does not filter.
 *
 * @param name {@code name}: the name
 * @param nameContains {@code name_icontains}: a part of the name, in any case
 * @param pageSize how many templates to ask for at a time; the vendor may send fewer, which loses none
 */
public record ConversationTemplateQuery(
        @Nullable String name, @Nullable String nameContains, int pageSize) {
    /** No filter: all templates, 100 to a page. */
    public static final ConversationTemplateQuery ALL = builder().build();

    /** Checks the filters and the page size. */
    public ConversationTemplateQuery {
        Lists.requireFilter("name", name);
        Lists.requireFilter("nameContains", nameContains);
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
        return Request.EMPTY.query("name", name).query("name_icontains", nameContains);
    }

    /** Makes a {@link ConversationTemplateQuery}; nothing is required. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String nameContains;
        private int pageSize = Lists.PAGE_SIZE;

        private Builder() {}

        /**
         * Templates of this name.
         *
         * @param value the name
         * @return this
         */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /**
         * Templates whose name contains this, in any case.
         *
         * @param value a part of the name
         * @return this
         */
        public Builder nameContains(String value) {
            this.nameContains = value;
            return this;
        }

        /**
         * How many templates to ask for at a time, 100 unless set.
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
        public ConversationTemplateQuery build() {
            return new ConversationTemplateQuery(name, nameContains, pageSize);
        }
    }
}
