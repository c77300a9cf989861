package io.github.okr4j.perdoo.graphql.schema;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.Caller;
import java.util.Map;

/** The schema over HTTP. */
record HttpSchema(Caller caller) implements Schema {
    @Override
    public ApiCall<SchemaDrift> probe() {
        return caller.call(SchemaOperations.PROBE, SchemaOperations.PROBE_DOCUMENT.with(Map.of()));
    }
}
