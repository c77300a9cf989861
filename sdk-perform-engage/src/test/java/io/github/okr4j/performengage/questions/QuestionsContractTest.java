package io.github.okr4j.performengage.questions;

import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.performengage.RoomContract;
import java.util.List;

class QuestionsContractTest extends RoomContract {
    private static final String QUESTION = """
            {"api_id": "580:q1", "text": "How was the week?", "type": "choice",
             "choices": [{"api_id": "580:o1", "text": "Good"}, {"api_id": "580:o2", "text": "Bad"}]}""";

    @Override
    protected List<OperationCase> cases() {
        return List.of(
                OperationCase.paged(
                        HttpQuestions.LIST.operation(),
                        "/api/v2/questions/?limit=100&offset=0",
                        page(QUESTION),
                        "{\"results\": []}",
                        endpoint -> client(endpoint).questions().list()),
                OperationCase.of(
                        HttpQuestions.GET,
                        "/api/v2/questions/580%3Aq1/",
                        QUESTION,
                        "{\"api_id\": \"580:q1\"}",
                        endpoint -> client(endpoint).questions().get("580:q1")));
    }

    @Override
    protected List<Operation<?>> operations() {
        return Questions.operations();
    }
}
