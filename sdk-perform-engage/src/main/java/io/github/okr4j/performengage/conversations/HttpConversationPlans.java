package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.PagedOperation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import io.github.okr4j.performengage.lists.ListPage;
import java.util.List;

/** Conversation plans over HTTP. */
record HttpConversationPlans(CallFactory callFactory) implements ConversationPlans {
    private static final String DOCUMENTATION = "https://helpcenter.zensai.com/hc/en-us/articles/"
            + "35713930983325-Get-conversation-plans-via-the-Perform-Engage-365-API";

    static final PagedOperation<ListPage<ConversationPlan>, ConversationPlan> LIST = ListPage.of(
            Operation.get("performengage.conversationplans.list", "/api/v2/conversation_plans/")
                    .evidence(Evidence.DOCUMENTED, DOCUMENTATION),
            ConversationPlan.class);

    /** The response is assumed to be an entry of the list. */
    static final Operation<ConversationPlan> GET = Operation.get(
                    "performengage.conversationplans.get", "/api/v2/conversation_plans/{api_id}/")
            .evidence(Evidence.DOCUMENTED, DOCUMENTATION)
            .returning(ConversationPlan.class);

    static final List<Operation<?>> OPERATIONS = List.of(LIST.operation(), GET);

    @Override
    public Paged<ConversationPlan> list() {
        return list(ConversationPlanQuery.ALL);
    }

    @Override
    public Paged<ConversationPlan> list(ConversationPlanQuery query) {
        return ListPage.pages(callFactory, LIST, Checks.notNull("query", query).parameters());
    }

    @Override
    public ApiCall<ConversationPlan> get(String apiId) {
        return callFactory.call(GET, Request.EMPTY.path("api_id", apiId));
    }
}
