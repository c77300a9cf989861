package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.page.Paged;
import io.github.okr4j.performengage.PerformEngageClient;
import io.github.okr4j.performengage.RoomPaging;

class ConversationsPagingTest extends RoomPaging {
    @Override
    protected String resource() {
        return "conversations";
    }

    @Override
    protected Paged<?> list(PerformEngageClient client) {
        return client.conversations().list(ConversationQuery.ALL.pageSize(2));
    }

    @Override
    protected String id(Object item) {
        return ((Conversation) item).apiId();
    }
}
