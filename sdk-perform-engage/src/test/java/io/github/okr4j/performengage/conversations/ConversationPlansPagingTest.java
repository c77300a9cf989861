package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.page.Paged;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.performengage.RoomPaging;

class ConversationPlansPagingTest extends RoomPaging {
    @Override
    protected String resource() {
        return "conversation_plans";
    }

    @Override
    protected Paged<?> list(PerformEngageClient client) {
        return client.conversationPlans().list(ConversationPlanQuery.ALL.pageSize(2));
    }

    @Override
    protected String id(Object item) {
        return ((ConversationPlan) item).apiId();
    }
}
