package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.Caller;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import java.util.Map;

/** Conversations over HTTP. */
record HttpConversations(Caller caller) implements Conversations {
    @Override
    public Paged<Conversation> list() {
        return list(ConversationQuery.ALL);
    }

    @Override
    public Paged<Conversation> list(ConversationQuery query) {
        return caller.pages(ConversationOperations.list(query.pageSize()), query.request());
    }

    @Override
    public ApiCall<Map<String, Object>> get(String apiId) {
        return caller.call(ConversationOperations.GET, Request.EMPTY.path("api_id", apiId));
    }
}
