package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.QueryParameters;
import io.github.okr4j.performengage.lists.ListPage;

/**
 * Which templates to list. Immutable; each method returns a changed copy.
 *
 * @param parameters the filters under their names on the wire, and the page size
 */
public record ConversationTemplateQuery(QueryParameters parameters) {
    /** No filter: all templates, 100 to a page. */
    public static final ConversationTemplateQuery ALL = new ConversationTemplateQuery(QueryParameters.NONE);

    /** Refuses null. */
    public ConversationTemplateQuery {
        Checks.notNull("parameters", parameters);
    }

    /**
     * Templates of this name: {@code name}.
     *
     * @param value the name
     */
    public ConversationTemplateQuery name(String value) {
        return new ConversationTemplateQuery(parameters.with("name", Checks.notBlank("name", value)));
    }

    /**
     * Templates whose name contains this, in any case: {@code name_icontains}.
     *
     * @param value a part of the name
     */
    public ConversationTemplateQuery nameContains(String value) {
        return new ConversationTemplateQuery(parameters.with("name_icontains", Checks.notBlank("nameContains", value)));
    }

    /**
     * Sets the page size, 100 by default. The vendor may send fewer items per page, which loses none.
     *
     * @param value at least 1
     */
    public ConversationTemplateQuery pageSize(int value) {
        return new ConversationTemplateQuery(ListPage.size(parameters, value));
    }
}
