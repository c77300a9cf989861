package io.github.okr4j.perdoo.graphql.documents;

import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.graphql.wire.Endpoint;
import java.util.List;

/** The endpoint for documents of the user's own; what the answer is read as is said for each call. */
final class DocumentOperations {
    static final Operation<NoContent> QUERY = Endpoint.query("perdoo.graphql.documents.query", Evidence.RECORDED);

    static final Operation<NoContent> MUTATE = Endpoint.mutation("perdoo.graphql.documents.mutate", Evidence.RECORDED);

    static final Operation<GraphqlResponse> ANSWER =
            Endpoint.query(Endpoint.ANSWER, Evidence.RECORDED).returning(GraphqlResponse.class);

    private DocumentOperations() {}

    static List<Operation<?>> all() {
        return List.of(QUERY, MUTATE, ANSWER);
    }
}
