package io.github.okr4j.perdoo.graphql.schema;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import java.util.Map;

/** The schema over HTTP. */
record HttpSchema(CallFactory callFactory) implements Schema {
    @Override
    public ApiCall<SchemaDrift> probe() {
        return callFactory.call(SchemaOperations.PROBE, SchemaOperations.PROBE_DOCUMENT.with(Map.of()));
    }
}
