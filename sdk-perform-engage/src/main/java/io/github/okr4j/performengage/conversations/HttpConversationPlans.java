package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;

/** Conversation plans over HTTP. */
record HttpConversationPlans(CallFactory callFactory) implements ConversationPlans {
    @Override
    public Paged<ConversationPlan> list() {
        return list(ConversationPlanQuery.ALL);
    }

    @Override
    public Paged<ConversationPlan> list(ConversationPlanQuery query) {
        return callFactory.pages(ConversationPlanOperations.list(query.pageSize()), query.request());
    }

    @Override
    public ApiCall<ConversationPlan> get(String apiId) {
        return callFactory.call(ConversationPlanOperations.GET, Request.EMPTY.path("api_id", apiId));
    }
}
