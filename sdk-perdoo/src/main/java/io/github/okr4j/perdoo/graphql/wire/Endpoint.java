package io.github.okr4j.perdoo.graphql.wire;

import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Idempotency;
import io.github.okr4j.core.http.Operation;

/** The one address that all documents go to. */
public final class Endpoint {
    /** The operation whose errors are part of its answer. */
    public static final String ANSWER = "perdoo.graphql.documents.answer";

    private static final String DOCUMENTATION = "https://api-docs.perdoo.com/";

    // With the slash: without it the server answers by a redirect, which would turn the POST into a GET.
    private static final String PATH = "/graphql/";

    private Endpoint() {}

    /**
     * A query: a POST, and yet a read.
     *
     * @param name its name as {@code perdoo.graphql.resource.verb}
     * @param evidence how sure it is
     * @return a safe operation without an answer
     */
    public static Operation<NoContent> query(String name, Evidence evidence) {
        return mutation(name, evidence).idempotency(Idempotency.SAFE);
    }

    /**
     * A mutation. The vendor knows no key that would make it idempotent.
     *
     * @param name its name as {@code perdoo.graphql.resource.verb}
     * @param evidence how sure it is
     * @return a non-idempotent operation without an answer
     */
    public static Operation<NoContent> mutation(String name, Evidence evidence) {
        return Operation.post(name, PATH).evidence(evidence, DOCUMENTATION);
    }
}
