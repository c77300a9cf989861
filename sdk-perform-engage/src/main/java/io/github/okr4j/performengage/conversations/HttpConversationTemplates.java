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
import java.util.Map;

/** Conversation templates over HTTP. */
record HttpConversationTemplates(CallFactory callFactory) implements ConversationTemplates {
    private static final String DOCUMENTATION = "https://helpcenter.zensai.com/hc/en-us/articles/"
            + "35713940881181-Get-conversation-templates-via-the-Perform-Engage-365-API";

    static final PagedOperation<ListPage<ConversationTemplate>, ConversationTemplate> LIST = ListPage.of(
            Operation.get("performengage.conversationtemplates.list", "/api/v2/conversation_templates/")
                    .evidence(Evidence.DOCUMENTED, DOCUMENTATION),
            ConversationTemplate.class);

    /** The path is inferred and the shape of the response is unknown. */
    static final Operation<Map<String, Object>> GET = Operation.get(
                    "performengage.conversationtemplates.get", "/api/v2/conversation_templates/{api_id}/")
            .evidence(Evidence.THIRD_PARTY, DOCUMENTATION)
            .returningMap();

    static final List<Operation<?>> OPERATIONS = List.of(LIST.operation(), GET);

    @Override
    public Paged<ConversationTemplate> list() {
        return list(ConversationTemplateQuery.ALL);
    }

    @Override
    public Paged<ConversationTemplate> list(ConversationTemplateQuery query) {
        return ListPage.pages(callFactory, LIST, Checks.notNull("query", query).parameters());
    }

    @Override
    public ApiCall<Map<String, Object>> get(String apiId) {
        return callFactory.call(GET, Request.EMPTY.path("api_id", apiId));
    }
}
