package io.github.okr4j.perdoo.graphql.documents;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.perdoo.graphql.wire.GraphqlBody;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Documents over HTTP. */
record HttpDocuments(CallFactory callFactory) implements Documents {
    @Override
    public <T> ApiCall<T> execute(String document, @Nullable Map<String, ?> variables, @Nullable Class<T> type) {
        if (type == null) {
            throw new IllegalArgumentException("type must not be null");
        }
        DocumentText checked = DocumentText.parse(document);
        Operation<?> operation = checked.isMutation() ? DocumentOperations.MUTATE : DocumentOperations.QUERY;
        return callFactory.call(operation.returning("data", type), request(checked, variables));
    }

    @Override
    public ApiCall<GraphqlResponse> answer(String document, @Nullable Map<String, ?> variables) {
        DocumentText checked = DocumentText.parse(document);
        if (checked.isMutation()) {
            throw new IllegalArgumentException("document must be a query: execute(…) runs mutations");
        }
        return callFactory.call(DocumentOperations.ANSWER, request(checked, variables));
    }

    private static Request request(DocumentText document, @Nullable Map<String, ?> variables) {
        if (variables == null) {
            throw new IllegalArgumentException("variables must not be null: Map.of() is none");
        }
        Map<String, Object> set = new LinkedHashMap<>(variables);
        set.values().removeIf(value -> value == null);
        return Request.EMPTY.body(new GraphqlBody(document.text(), set));
    }
}
