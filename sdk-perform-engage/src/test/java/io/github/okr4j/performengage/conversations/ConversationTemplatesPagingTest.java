package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.page.Paged;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.performengage.RoomPaging;

class ConversationTemplatesPagingTest extends RoomPaging {
    @Override
    protected String resource() {
        return "conversation_templates";
    }

    @Override
    protected Paged<?> list(PerformEngageClient client) {
        return client.conversationTemplates().list(ConversationTemplateQuery.ALL.pageSize(2));
    }

    @Override
    protected String id(Object item) {
        return ((ConversationTemplate) item).apiId();
    }
}
