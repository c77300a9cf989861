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

/** Conversations over HTTP. */
record HttpConversations(CallFactory callFactory) implements Conversations {
    private static final String DOCUMENTATION = "https://helpcenter.zensai.com/hc/en-us/articles/"
            + "35713931005853-Get-conversations-via-the-Perform-Engage-365-API";

    static final PagedOperation<ListPage<Conversation>, Conversation> LIST = ListPage.of(
            Operation.get("performengage.conversations.list", "/api/v2/conversations/")
                    .evidence(Evidence.DOCUMENTED, DOCUMENTATION),
            Conversation.class);

    /** The path is inferred and the shape of the response is unknown. */
    static final Operation<Map<String, Object>> GET = Operation.get(
                    "performengage.conversations.get", "/api/v2/conversations/{api_id}/")
            .evidence(Evidence.THIRD_PARTY, DOCUMENTATION)
            .returningMap();

    static final List<Operation<?>> OPERATIONS = List.of(LIST.operation(), GET);

    @Override
    public Paged<Conversation> list() {
        return list(ConversationQuery.ALL);
    }

    @Override
    public Paged<Conversation> list(ConversationQuery query) {
        return ListPage.pages(callFactory, LIST, Checks.notNull("query", query).parameters());
    }

    @Override
    public ApiCall<Map<String, Object>> get(String apiId) {
        return callFactory.call(GET, Request.EMPTY.path("api_id", apiId));
    }
}
