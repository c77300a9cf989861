package io.github.okr4j.perdoo.graphql.documents;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;
import java.util.Map;

/**
 * Documents of the user's own, for all that this SDK has no type for. The vendor's schema is shown at
 * <a href="https://api-docs.perdoo.com/">api-docs.perdoo.com</a>.
 *
 * <p>A method describes a call; nothing is sent until the call is run. How sure: the address, the token and the form of
 * the answers are seen in recorded traffic.
 *
 * <p>A few things to know. Arguments of queries that are ids have the type {@code UUID}, members of inputs that are ids
 * the type {@code ID}. Write constants of enums into the document rather than declare variables for them: a variable of
 * another enum's type is refused, and the vendor has several enums with the same words. A list shows at most 100 rows,
 * and a nested one stops there without a word, so ask it for {@code pageInfo}.
 */
@CheckReturnValue
public interface Documents {
    /**
     * Executes a document with one query or mutation.
     *
     * <p>A query is repeated on any passing failure; a mutation only if nothing was sent or the vendor plainly refused.
     * A document that the vendor does not understand ends in {@link io.github.okr4j.core.error.BadRequestException}, and
     * so does a mutation whose payload holds {@code errors}: its {@code vendorError().fieldErrors()} tells the fields.
     * Errors beside data are an exception, too; {@link #answer} has the data.
     *
     * @param document a query or mutation and the fragments it uses
     * @param variables names and values; one that is null is left out, a null inside a value is sent
     * @param type what to read from the answer's {@code data}: a record, or {@code Map.class}
     * @param <T> the type of the value
     * @return the call
     * @throws IllegalArgumentException if the document is blank, is not closed, or holds no or several operations
     */
    <T> ApiCall<T> execute(String document, Map<String, ?> variables, Class<T> type);

    /**
     * Executes a query and answers what could be read together with the errors; errors in an answer of status 200 are no
     * exception here. Repeated on any passing failure.
     *
     * @param document a query and the fragments it uses
     * @param variables names and values; one that is null is left out, a null inside a value is sent
     * @return the call
     * @throws IllegalArgumentException as {@link #execute} does, and if the document is a mutation
     */
    ApiCall<GraphqlResponse> answer(String document, Map<String, ?> variables);

    /**
     * The service over a caller.
     *
     * @param callFactory describes the calls
     * @return the service
     */
    static Documents of(CallFactory callFactory) {
        return new HttpDocuments(callFactory);
    }

    /**
     * The operations behind this service.
     *
     * @return the operations
     */
    static List<Operation<?>> operations() {
        return DocumentOperations.all();
    }
}
