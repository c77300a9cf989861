package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.core.page.Paged;
import java.util.Map;

/** Conversation templates over HTTP. */
record HttpConversationTemplates(CallFactory callFactory) implements ConversationTemplates {
    @Override
    public Paged<ConversationTemplate> list() {
        return list(ConversationTemplateQuery.ALL);
    }

    @Override
    public Paged<ConversationTemplate> list(ConversationTemplateQuery query) {
        return callFactory.pages(ConversationTemplateOperations.list(query.pageSize()), query.request());
    }

    @Override
    public ApiCall<Map<String, Object>> get(String apiId) {
        return callFactory.call(ConversationTemplateOperations.GET, Request.EMPTY.path("api_id", apiId));
    }
}
