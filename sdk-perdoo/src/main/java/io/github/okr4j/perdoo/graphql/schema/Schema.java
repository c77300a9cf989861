package io.github.okr4j.perdoo.graphql.schema;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * Perdoo's schema. It has no versions and may change at any time. Perdoo shows it at
 * <a href="https://api-docs.perdoo.com/">api-docs.perdoo.com</a>.
 */
@CheckReturnValue
public interface Schema {
    /**
     * Compares the types that this SDK uses with the server's: removed fields and arguments, inputs that have become
     * required, removed and new constants of enums. Safe; retried on transient failures.
     *
     * <p>Responses of this form are seen in recorded traffic. Perdoo refuses to show its whole schema but shows single
     * types. A finding about a part that is known from third parties only may also mean that it never existed.
     */
    ApiCall<SchemaDrift> probe();

    /** Creates the service. */
    static Schema of(CallFactory callFactory) {
        return new HttpSchema(callFactory);
    }

    /** The operations of this service. */
    static List<Operation<?>> operations() {
        return HttpSchema.OPERATIONS;
    }
}
