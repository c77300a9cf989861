package io.github.okr4j.perdoo.graphql.schema;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * The vendor's schema, which has no versions and may change any day; it is shown at
 * <a href="https://api-docs.perdoo.com/">api-docs.perdoo.com</a>.
 */
@CheckReturnValue
public interface Schema {
    /**
     * Asks the server for the types that this SDK uses and compares them with what it expects: members and arguments
     * that are gone, inputs that have become mandatory, constants that are gone or new.
     *
     * <p>A read: repeated on any passing failure. How sure: answers of this form are seen in recorded traffic; the
     * vendor refuses to show its whole schema, single types it shows. A finding about a part that is attested by third
     * parties only may also mean that it never was there.
     *
     * @return the call
     */
    ApiCall<SchemaDrift> probe();

    /**
     * The service over a caller.
     *
     * @param callFactory describes the calls
     * @return the service
     */
    static Schema of(CallFactory callFactory) {
        return new HttpSchema(callFactory);
    }

    /**
     * The operations behind this service.
     *
     * @return the operations
     */
    static List<Operation<?>> operations() {
        return SchemaOperations.all();
    }
}
