package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.Caller;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import java.util.Map;

/** Conversation templates over HTTP. */
record HttpConversationTemplates(Caller caller) implements ConversationTemplates {
    @Override
    public Paged<ConversationTemplate> list() {
        return list(ConversationTemplateQuery.ALL);
    }

    @Override
    public Paged<ConversationTemplate> list(ConversationTemplateQuery query) {
        return caller.pages(ConversationTemplateOperations.list(query.pageSize()), query.request());
    }

    @Override
    public ApiCall<Map<String, Object>> get(String apiId) {
        return caller.call(ConversationTemplateOperations.GET, Request.EMPTY.path("api_id", apiId));
    }
}
