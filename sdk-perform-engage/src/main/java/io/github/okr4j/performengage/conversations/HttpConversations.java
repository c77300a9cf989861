package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import java.util.Map;

/** Conversations over HTTP. */
record HttpConversations(CallFactory callFactory) implements Conversations {
    @Override
    public Paged<Conversation> list() {
        return list(ConversationQuery.ALL);
    }

    @Override
    public Paged<Conversation> list(ConversationQuery query) {
        return callFactory.pages(ConversationOperations.list(query.pageSize()), query.request());
    }

    @Override
    public ApiCall<Map<String, Object>> get(String apiId) {
        return callFactory.call(ConversationOperations.GET, Request.EMPTY.path("api_id", apiId));
    }
}
