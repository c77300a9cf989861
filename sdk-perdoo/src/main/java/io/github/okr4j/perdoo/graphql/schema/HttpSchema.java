package io.github.okr4j.perdoo.graphql.schema;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.graphql.wire.Document;
import io.github.okr4j.perdoo.graphql.wire.Endpoint;
import java.util.List;
import java.util.Map;

/** The schema over HTTP. */
record HttpSchema(CallFactory callFactory) implements Schema {
    private static final Operation<SchemaDrift> PROBE = Endpoint.query("perdoo.graphql.schema.probe", Evidence.RECORDED)
            .returning(ShownTypes.class, "data", ShownTypes::drift);

    private static final Document PROBE_DOCUMENT = Document.of(HttpSchema.class, "probe");

    static final List<Operation<?>> OPERATIONS = List.of(PROBE);

    @Override
    public ApiCall<SchemaDrift> probe() {
        return callFactory.call(PROBE, PROBE_DOCUMENT.with(Map.of()));
    }
}
