package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.QueryParameters;
import io.github.okr4j.performengage.lists.ListPage;

/**
 * Which conversations to list. The vendor does not say whether its text filters take a part of the
 * text. Immutable; each method returns a changed copy.
 *
 * @param parameters the filters under their names on the wire, and the page size
 */
public record ConversationQuery(QueryParameters parameters) {
    /** No filter: all conversations, 100 to a page. */
    public static final ConversationQuery ALL = new ConversationQuery(QueryParameters.NONE);

    /** Refuses null. */
    public ConversationQuery {
        Checks.notNull("parameters", parameters);
    }

    /**
     * Conversations about this person: {@code person_name}.
     *
     * @param value the full name
     */
    public ConversationQuery personName(String value) {
        return new ConversationQuery(parameters.with("person_name", Checks.notBlank("personName", value)));
    }

    /**
     * Conversations of this plan: {@code plan_name}.
     *
     * @param value the name
     */
    public ConversationQuery planName(String value) {
        return new ConversationQuery(parameters.with("plan_name", Checks.notBlank("planName", value)));
    }

    /**
     * Conversations of this template: {@code template_name}.
     *
     * @param value the name
     */
    public ConversationQuery templateName(String value) {
        return new ConversationQuery(parameters.with("template_name", Checks.notBlank("templateName", value)));
    }

    /**
     * Conversations of this status: {@code status}.
     *
     * @param value the status
     */
    public ConversationQuery status(ConversationStatus value) {
        return new ConversationQuery(parameters.with("status", Checks.notNull("status", value)));
    }

    /**
     * Sets the page size, 100 by default. The vendor may send fewer items per page, which loses none.
     *
     * @param value at least 1
     */
    public ConversationQuery pageSize(int value) {
        return new ConversationQuery(ListPage.size(parameters, value));
    }
}
