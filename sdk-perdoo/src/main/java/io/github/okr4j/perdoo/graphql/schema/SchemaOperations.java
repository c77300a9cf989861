package io.github.okr4j.perdoo.graphql.schema;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.graphql.wire.Document;
import io.github.okr4j.perdoo.graphql.wire.Endpoint;
import java.util.List;

/** The document on the schema. */
final class SchemaOperations {
    static final Operation<SchemaDrift> PROBE = Endpoint.query("perdoo.graphql.schema.probe", Evidence.RECORDED)
            .returning(ShownTypes.class, "data", ShownTypes::drift);

    static final Document PROBE_DOCUMENT = Document.of(SchemaOperations.class, "probe");

    private SchemaOperations() {}

    static List<Operation<?>> all() {
        return List.of(PROBE);
    }
}
