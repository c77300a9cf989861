package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.performengage.lists.Lists;
import java.util.List;

/** The endpoints of conversation plans. */
final class ConversationPlanOperations {
    private static final String DOCUMENTATION = "https://helpcenter.zensai.com/hc/en-us/articles/"
            + "35713930983325-Get-conversation-plans-via-the-Perform-Engage-365-API";

    private static final Operation<ConversationPlanPage> PAGE = Operation.get(
                    "performengage.conversationplans.list", "/api/v2/conversation_plans/")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(ConversationPlanPage.class, "results", ConversationPlanPage::complete);

    static final PagedOperation<ConversationPlanPage, ConversationPlan> LIST = list(Lists.PAGE_SIZE);

    /** The answer is taken to be an entry of the list. */
    static final Operation<ConversationPlan> GET = Operation.get(
                    "performengage.conversationplans.get", "/api/v2/conversation_plans/{api_id}/")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(ConversationPlan.class);

    private ConversationPlanOperations() {}

    static PagedOperation<ConversationPlanPage, ConversationPlan> list(int pageSize) {
        return PAGE.paged(Lists.rule(
                pageSize, ConversationPlanPage::items, ConversationPlanPage::next, ConversationPlanPage::count));
    }

    static List<Operation<?>> all() {
        return List.of(LIST.operation(), GET);
    }
}
