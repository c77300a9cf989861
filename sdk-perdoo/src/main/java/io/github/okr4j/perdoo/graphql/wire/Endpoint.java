package io.github.okr4j.perdoo.graphql.wire;

import io.github.okr4j.core.NoContent;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Idempotency;
import io.github.okr4j.core.http.Operation;

/** The one URL to which all documents are sent. */
public final class Endpoint {
    /** The operation whose errors are part of its response. */
    public static final String RESPONSE = "perdoo.graphql.documents.response";

    private static final String DOCUMENTATION = "https://api-docs.perdoo.com/";

    // Without the slash the server redirects, which would turn the POST into a GET.
    private static final String PATH = "/graphql/";

    private Endpoint() {}

    /** A query: a POST that is safe. */
    public static Operation<NoContent> query(String name, Evidence evidence) {
        return mutation(name, evidence).idempotency(Idempotency.SAFE);
    }

    /** A mutation. Perdoo has no key that would make it idempotent. */
    public static Operation<NoContent> mutation(String name, Evidence evidence) {
        return Operation.post(name, PATH).evidence(evidence, DOCUMENTATION);
    }
}
