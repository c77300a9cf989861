package io.github.okr4j.perdoo.graphql.documents;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.core.http.Request;
import io.github.okr4j.perdoo.graphql.wire.Endpoint;
import io.github.okr4j.perdoo.graphql.wire.GraphqlBody;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Documents over HTTP. */
record HttpDocuments(CallFactory callFactory) implements Documents {
    private static final Operation<NoContent> QUERY =
            Endpoint.query("perdoo.graphql.documents.query", Evidence.RECORDED);

    private static final Operation<NoContent> MUTATE =
            Endpoint.mutation("perdoo.graphql.documents.mutate", Evidence.RECORDED);

    private static final Operation<GraphqlResponse> RESPONSE =
            Endpoint.query(Endpoint.RESPONSE, Evidence.RECORDED).returning(GraphqlResponse.class);

    static final List<Operation<?>> OPERATIONS = List.of(QUERY, MUTATE, RESPONSE);

    @Override
    public <T> ApiCall<T> execute(String document, Map<String, ?> variables, Class<T> type) {
        Checks.notNull("type", type);
        DocumentText checked = DocumentText.parse(document);
        Operation<?> operation = checked.isMutation() ? MUTATE : QUERY;
        return callFactory.call(operation.returning("data", type), request(checked, variables));
    }

    @Override
    public ApiCall<GraphqlResponse> response(String document, Map<String, ?> variables) {
        DocumentText checked = DocumentText.parse(document);
        if (checked.isMutation()) {
            throw new IllegalArgumentException("document must be a query; use execute(…) for a mutation");
        }
        return callFactory.call(RESPONSE, request(checked, variables));
    }

    private static Request request(DocumentText document, Map<String, ?> variables) {
        Map<String, Object> set = new LinkedHashMap<>(Checks.notNull("variables", variables));
        set.values().removeIf(Objects::isNull);
        return Request.EMPTY.body(new GraphqlBody(document.text(), set));
    }
}
