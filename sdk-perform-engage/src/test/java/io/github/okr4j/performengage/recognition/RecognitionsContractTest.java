package io.github.okr4j.performengage.recognition;

import io.github.okr4j.core.contract.OperationCase;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.performengage.RoomContract;
import java.util.List;

class RecognitionsContractTest extends RoomContract {
    private static final String RECOGNITION = """
            {"api_id": "580:r1", "question_api_id": "580:q1", "question_text": "Whom do you thank?",
             "response_api_id": "580:a1", "response_text": "Noor, for the cover", "author_api_id": "b5a7-2",
             "author_name": "Mara Holt", "author_email": "mara@example.com", "mentioned_api_id": "b5a7-1",
             "mentioned_name": "Noor Abadi", "mentioned_email": "noor@example.com"}""";

    @Override
    protected List<OperationCase> cases() {
        return List.of(
                OperationCase.paged(
                        HttpRecognitions.LIST.operation(),
                        "/api/v2/recognition/?limit=100&offset=0",
                        page(RECOGNITION),
                        "{\"results\": []}",
                        endpoint -> client(endpoint).recognitions().list()),
                OperationCase.of(
                        HttpRecognitions.GET,
                        "/api/v2/recognition/580%3Ar1/",
                        RECOGNITION,
                        "{\"api_id\": \"580:r1\"}",
                        endpoint -> client(endpoint).recognitions().get("580:r1")));
    }

    @Override
    protected List<Operation<?>> operations() {
        return Recognitions.operations();
    }
}
