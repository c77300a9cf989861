package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.http.Request;
import io.github.okr4j.performengage.lists.Lists;
import org.jspecify.annotations.Nullable;

/**
 * Which conversations to list; null does not filter. The vendor does not say whether its text filters take a part of the
 * text.
 *
 * @param personName {@code person_name}: the full name of the person it is about
 * @param planName {@code plan_name}: the name of the plan
 * @param templateName {@code template_name}: the name of the template
 * @param status {@code status}: what became of it
 * @param pageSize how many conversations to ask for at a time; the vendor may send fewer, which loses none
 */
public record ConversationQuery(
        @Nullable String personName,
        @Nullable String planName,
        @Nullable String templateName,
        @Nullable ConversationStatus status,
        int pageSize) {
    /** No filter: all conversations, 100 to a page. */
    public static final ConversationQuery ALL = builder().build();

    /** Checks the filters and the page size. */
    public ConversationQuery {
        Lists.requireFilter("personName", personName);
        Lists.requireFilter("planName", planName);
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
        return Request.EMPTY
                .query("person_name", personName)
                .query("plan_name", planName)
                .query("template_name", templateName)
                .query("status", status == null ? null : status.wireName());
    }

    /** Makes a {@link ConversationQuery}; nothing is required. */
    public static final class Builder {
        private @Nullable String personName;
        private @Nullable String planName;
        private @Nullable String templateName;
        private @Nullable ConversationStatus status;
        private int pageSize = Lists.PAGE_SIZE;

        private Builder() {}

        /**
         * Conversations about this person.
         *
         * @param value the full name
         * @return this
         */
        public Builder personName(String value) {
            this.personName = value;
            return this;
        }

        /**
         * Conversations of this plan.
         *
         * @param value the name
         * @return this
         */
        public Builder planName(String value) {
            this.planName = value;
            return this;
        }

        /**
         * Conversations of this template.
         *
         * @param value the name
         * @return this
         */
        public Builder templateName(String value) {
            this.templateName = value;
            return this;
        }

        /**
         * Conversations of this status.
         *
         * @param value the status
         * @return this
         */
        public Builder status(ConversationStatus value) {
            this.status = value;
            return this;
        }

        /**
         * How many conversations to ask for at a time, 100 unless set.
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
        public ConversationQuery build() {
            return new ConversationQuery(personName, planName, templateName, status, pageSize);
        }
    }
}
