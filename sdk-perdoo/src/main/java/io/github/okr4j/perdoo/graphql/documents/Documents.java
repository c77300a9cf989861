package io.github.okr4j.perdoo.graphql.documents;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;
import java.util.Map;

/**
 * Your own GraphQL documents, for everything that has no type in this SDK. Perdoo shows its schema at
 * <a href="https://api-docs.perdoo.com/">api-docs.perdoo.com</a>. URL, token and form of the responses are seen in
 * recorded traffic.
 *
 * <p>Ids have the type {@code UUID} in arguments of queries and {@code ID} in inputs. Write constants of enums into the
 * document. A variable of another enum's type is refused, and Perdoo has several enums with the same constants. A list has
 * at most 100 items. A nested list ends there silently, so select its {@code pageInfo}.
 */
@CheckReturnValue
public interface Documents {
    /**
     * Executes a document with one query or mutation. A query is retried on transient failures. A mutation is retried only
     * when it was provably not executed.
     *
     * <p>The call throws {@link io.github.okr4j.core.error.BadRequestException} for a document that Perdoo does not
     * understand, and for a mutation whose payload holds {@code errors}; {@code vendorError().fieldErrors()} names the
     * fields. Errors beside data are an exception, too; {@link #response} returns both.
     *
     * @param document a query or mutation and its fragments
     * @param variables names and values; a variable that is null is left out, a null inside a value is sent
     * @param type the type of the response's {@code data}: a record, or {@code Map.class}
     * @throws IllegalArgumentException if a parameter is null, or the document is blank, is not closed, or holds no or
     *     several operations
     */
    <T> ApiCall<T> execute(String document, Map<String, ?> variables, Class<T> type);

    /**
     * Executes a query and returns its data together with its errors. Errors in a response of status 200 are not an
     * exception here. Safe; retried on transient failures.
     *
     * @param document a query and its fragments
     * @param variables names and values; a variable that is null is left out, a null inside a value is sent
     * @throws IllegalArgumentException as {@link #execute} does, and if the document is a mutation
     */
    ApiCall<GraphqlResponse> response(String document, Map<String, ?> variables);

    /** Creates the service. */
    static Documents of(CallFactory callFactory) {
        return new HttpDocuments(callFactory);
    }

    /** The operations of this service. */
    static List<Operation<?>> operations() {
        return HttpDocuments.OPERATIONS;
    }
}
