package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.performengage.lists.Lists;
import java.util.List;
import java.util.Map;

/** The endpoints of conversation templates. */
final class ConversationTemplateOperations {
    private static final String DOCUMENTATION = "https://helpcenter.zensai.com/hc/en-us/articles/"
            + "35713940881181-Get-conversation-templates-via-the-Perform-Engage-365-API";

    private static final Operation<ConversationTemplatePage> PAGE = Operation.get(
                    "performengage.conversationtemplates.list", "/api/v2/conversation_templates/")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(ConversationTemplatePage.class, "results", ConversationTemplatePage::complete);

    static final PagedOperation<ConversationTemplatePage, ConversationTemplate> LIST = list(Lists.PAGE_SIZE);

    /** The path is inferred and the shape of the answer unknown. */
    static final Operation<Map<String, Object>> GET = Operation.get(
                    "performengage.conversationtemplates.get", "/api/v2/conversation_templates/{api_id}/")
            .evidence(Evidence.THIRD_PARTY, DOCUMENTATION)
            .returningMap();

    private ConversationTemplateOperations() {}

    static PagedOperation<ConversationTemplatePage, ConversationTemplate> list(int pageSize) {
        return PAGE.paged(Lists.rule(
                pageSize,
                ConversationTemplatePage::items,
                ConversationTemplatePage::next,
                ConversationTemplatePage::count));
    }

    static List<Operation<?>> all() {
        return List.of(LIST.operation(), GET);
    }
}
