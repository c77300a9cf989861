package io.github.okr4j.performengage.recognition;

import io.github.okr4j.core.http.Request;
import io.github.okr4j.performengage.lists.Lists;
import org.jspecify.annotations.Nullable;

/**
 * Which recognitions to list; null does not filter. The vendor does not say whether its filters take a part of the text.
 *
 * @param authorEmail {@code author_email}: the e-mail address of the author
 * @param authorName {@code author_name}: the full name of the author
 * @param mentionedEmail {@code mentioned_email}: the e-mail address of the colleague mentioned
 * @param mentionedName {@code mentioned_name}: the full name of the colleague mentioned
 * @param pageSize how many recognitions to ask for at a time; the vendor may send fewer, which loses none
 */
public record RecognitionQuery(
        @Nullable String authorEmail,
        @Nullable String authorName,
        @Nullable String mentionedEmail,
        @Nullable String mentionedName,
        int pageSize) {
    /** No filter: all recognitions, 100 to a page. */
    public static final RecognitionQuery ALL = builder().build();

    /** Checks the filters and the page size. */
    public RecognitionQuery {
        Lists.requireFilter("authorEmail", authorEmail);
        Lists.requireFilter("authorName", authorName);
        Lists.requireFilter("mentionedEmail", mentionedEmail);
        Lists.requireFilter("mentionedName", mentionedName);
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
                .query("author_email", authorEmail)
                .query("author_name", authorName)
                .query("mentioned_email", mentionedEmail)
                .query("mentioned_name", mentionedName);
    }

    /** Makes a {@link RecognitionQuery}; nothing is required. */
    public static final class Builder {
        private @Nullable String authorEmail;
        private @Nullable String authorName;
        private @Nullable String mentionedEmail;
        private @Nullable String mentionedName;
        private int pageSize = Lists.PAGE_SIZE;

        private Builder() {}

        /**
         * Recognitions by this author.
         *
         * @param value the e-mail address
         * @return this
         */
        public Builder authorEmail(String value) {
            this.authorEmail = value;
            return this;
        }

        /**
         * Recognitions by this author.
         *
         * @param value the full name
         * @return this
         */
        public Builder authorName(String value) {
            this.authorName = value;
            return this;
        }

        /**
         * Recognitions of this colleague.
         *
         * @param value the e-mail address
         * @return this
         */
        public Builder mentionedEmail(String value) {
            this.mentionedEmail = value;
            return this;
        }

        /**
         * Recognitions of this colleague.
         *
         * @param value the full name
         * @return this
         */
        public Builder mentionedName(String value) {
            this.mentionedName = value;
            return this;
        }

        /**
         * How many recognitions to ask for at a time, 100 unless set.
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
        public RecognitionQuery build() {
            return new RecognitionQuery(authorEmail, authorName, mentionedEmail, mentionedName, pageSize);
        }
    }
}
