package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.http.Request;
import io.github.okr4j.performengage.lists.Lists;
import org.jspecify.annotations.Nullable;

/**
 * Which plans to list; null does not filter. The vendor does not say whether its filters take a part of the text.
 *
 * @param name {@code name}: the name
 * @param templateName {@code template_name}: the name of the template
 * @param pageSize how many plans to ask for at a time; the vendor may send fewer, which loses none
 */
public record ConversationPlanQuery(
        @Nullable String name, @Nullable String templateName, int pageSize) {
    /** No filter: all plans, 100 to a page. */
    public static final ConversationPlanQuery ALL = builder().build();

    /** Checks the filters and the page size. */
    public ConversationPlanQuery {
        Lists.requireFilter("name", name);
        Lists.requireFilter("templateName", templateName);
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
        return Request.EMPTY.query("name", name).query("template_name", templateName);
    }

    /** Makes a {@link ConversationPlanQuery}; nothing is required. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String templateName;
        private int pageSize = Lists.PAGE_SIZE;

        private Builder() {}

        /**
         * Plans of this name.
         *
         * @param value the name
         * @return this
         */
        public Builder name(String value) {
            this.name = value;
            return this;
        }

        /**
         * Plans of this template.
         *
         * @param value the name
         * @return this
         */
        public Builder templateName(String value) {
            this.templateName = value;
            return this;
        }

        /**
         * How many plans to ask for at a time, 100 unless set.
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
        public ConversationPlanQuery build() {
            return new ConversationPlanQuery(name, templateName, pageSize);
        }
    }
}
