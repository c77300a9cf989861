package io.github.okr4j.performengage.conversations;

import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.performengage.RoomContract;
import java.util.List;
import java.util.stream.Stream;

class ConversationsContractTest extends RoomContract {
    private static final String CONVERSATION = """
            {"api_id": "580:v1", "template_api_id": "580:t1", "template_name": "Half-year talk",
             "plan_name": "Half-year talks 2026", "plan_api_id": "580:p1", "stage_name": "Final",
             "stage_api_id": "580:s1", "status": "final", "updated_date": "2026-06-05T11:02:03.004005+01:00",
             "completed_date": "2026-06-05T11:02:03Z", "generated_date": "2026-05-01T00:00:00",
             "person_api_id": "b5a7-1", "person_name": "Noor Abadi"}""";

    private static final String PLAN = """
            {"name": "Half-year talks 2026", "api_id": "580:p1", "template_name": "Half-year talk",
             "template_api_id": "580:t1", "status": "active", "frequency": "Every 26 weeks"}""";

    private static final String TEMPLATE = """
            {"api_id": "580:t1", "name": "Half-year talk", "active": true, "draft": false, "deleted": false,
             "created_date": "2026-01-02T03:04:05.678901Z", "updated_date": "2026-06-05T11:02:03.004005+01:00"}""";

    @Override
    protected List<OperationCase> cases() {
        return List.of(
                OperationCase.paged(
                        HttpConversations.LIST.operation(),
                        "/api/v2/conversations/?limit=100&offset=0",
                        page(CONVERSATION),
                        "{\"results\": []}",
                        endpoint -> client(endpoint).conversations().list()),
                OperationCase.of(
                        HttpConversations.GET,
                        "/api/v2/conversations/580%3Av1/",
                        CONVERSATION,
                        "{\"api_id\": \"580:v1\"}",
                        endpoint -> client(endpoint).conversations().get("580:v1")),
                OperationCase.paged(
                        HttpConversationPlans.LIST.operation(),
                        "/api/v2/conversation_plans/?limit=100&offset=0",
                        page(PLAN),
                        "{\"results\": []}",
                        endpoint -> client(endpoint).conversationPlans().list()),
                OperationCase.of(
                        HttpConversationPlans.GET,
                        "/api/v2/conversation_plans/580%3Ap1/",
                        PLAN,
                        "{\"api_id\": \"580:p1\"}",
                        endpoint -> client(endpoint).conversationPlans().get("580:p1")),
                OperationCase.paged(
                        HttpConversationTemplates.LIST.operation(),
                        "/api/v2/conversation_templates/?limit=100&offset=0",
                        page(TEMPLATE),
                        "{\"results\": []}",
                        endpoint -> client(endpoint).conversationTemplates().list()),
                OperationCase.of(
                        HttpConversationTemplates.GET,
                        "/api/v2/conversation_templates/580%3At1/",
                        TEMPLATE,
                        "{\"api_id\": \"580:t1\"}",
                        endpoint -> client(endpoint).conversationTemplates().get("580:t1")));
    }

    @Override
    protected List<Operation<?>> operations() {
        return Stream.of(Conversations.operations(), ConversationPlans.operations(), ConversationTemplates.operations())
                .<Operation<?>>flatMap(List::stream)
                .toList();
    }
}
