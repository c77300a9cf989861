package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.QueryParameters;
import io.github.okr4j.performengage.lists.ListPage;

/**
 * Which plans to list. The vendor does not say whether its filters take a part of the text. Immutable; each method returns a changed copy.
 *
 * @param parameters the filters under their names on the wire, and the page size
 */
public record ConversationPlanQuery(QueryParameters parameters) {
    /** No filter: all plans, 100 to a page. */
    public static final ConversationPlanQuery ALL = new ConversationPlanQuery(QueryParameters.NONE);

    /** Refuses null. */
    public ConversationPlanQuery {
        Checks.notNull("parameters", parameters);
    }

    /**
     * Plans of this name: {@code name}.
     *
     * @param value the name
     */
    public ConversationPlanQuery name(String value) {
        return new ConversationPlanQuery(parameters.with("name", Checks.notBlank("name", value)));
    }

    /**
     * Plans of this template: {@code template_name}.
     *
     * @param value the name
     */
    public ConversationPlanQuery templateName(String value) {
        return new ConversationPlanQuery(parameters.with("template_name", Checks.notBlank("templateName", value)));
    }

    /**
     * Sets the page size, 100 by default. The vendor may send fewer items per page, which loses none.
     *
     * @param value at least 1
     */
    public ConversationPlanQuery pageSize(int value) {
        return new ConversationPlanQuery(ListPage.size(parameters, value));
    }
}
