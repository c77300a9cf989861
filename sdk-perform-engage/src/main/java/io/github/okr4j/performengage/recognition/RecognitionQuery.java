package io.github.okr4j.performengage.recognition;

import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.QueryParameters;
import io.github.okr4j.performengage.lists.ListPage;

/**
 * Which recognitions to list. The vendor does not say whether its filters take a part of the text. Immutable; each method returns a changed copy.
 *
 * @param parameters the filters under their names on the wire, and the page size
 */
public record RecognitionQuery(QueryParameters parameters) {
    /** No filter: all recognitions, 100 to a page. */
    public static final RecognitionQuery ALL = new RecognitionQuery(QueryParameters.NONE);

    /** Refuses null. */
    public RecognitionQuery {
        Checks.notNull("parameters", parameters);
    }

    /**
     * Recognitions by this author: {@code author_email}.
     *
     * @param value the e-mail address
     */
    public RecognitionQuery authorEmail(String value) {
        return new RecognitionQuery(parameters.with("author_email", Checks.notBlank("authorEmail", value)));
    }

    /**
     * Recognitions by this author: {@code author_name}.
     *
     * @param value the full name
     */
    public RecognitionQuery authorName(String value) {
        return new RecognitionQuery(parameters.with("author_name", Checks.notBlank("authorName", value)));
    }

    /**
     * Recognitions of this colleague: {@code mentioned_email}.
     *
     * @param value the e-mail address
     */
    public RecognitionQuery mentionedEmail(String value) {
        return new RecognitionQuery(parameters.with("mentioned_email", Checks.notBlank("mentionedEmail", value)));
    }

    /**
     * Recognitions of this colleague: {@code mentioned_name}.
     *
     * @param value the full name
     */
    public RecognitionQuery mentionedName(String value) {
        return new RecognitionQuery(parameters.with("mentioned_name", Checks.notBlank("mentionedName", value)));
    }

    /**
     * Sets the page size, 100 by default. The vendor may send fewer items per page, which loses none.
     *
     * @param value at least 1
     */
    public RecognitionQuery pageSize(int value) {
        return new RecognitionQuery(ListPage.size(parameters, value));
    }
}
