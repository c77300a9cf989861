package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.performengage.lists.Lists;
import java.util.List;
import java.util.Map;

/** The endpoints of conversations. */
final class ConversationOperations {
    private static final String DOCUMENTATION = "https://helpcenter.zensai.com/hc/en-us/articles/"
            + "35713931005853-Get-conversations-via-the-Perform-Engage-365-API";

    private static final Operation<ConversationPage> PAGE = Operation.get(
                    "performengage.conversations.list", "/api/v2/conversations/")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(ConversationPage.class, "results", ConversationPage::complete);

    static final PagedOperation<ConversationPage, Conversation> LIST = list(Lists.PAGE_SIZE);

    /** The path is inferred and the shape of the answer unknown. */
    static final Operation<Map<String, Object>> GET = Operation.get(
                    "performengage.conversations.get", "/api/v2/conversations/{api_id}/")
            .evidence(Evidence.THIRD_PARTY, DOCUMENTATION)
            .returningMap();

    private ConversationOperations() {}

    static PagedOperation<ConversationPage, Conversation> list(int pageSize) {
        return PAGE.paged(
                Lists.rule(pageSize, ConversationPage::items, ConversationPage::next, ConversationPage::count));
    }

    static List<Operation<?>> all() {
        return List.of(LIST.operation(), GET);
    }
}
