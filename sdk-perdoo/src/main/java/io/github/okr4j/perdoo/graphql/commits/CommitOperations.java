package io.github.okr4j.perdoo.graphql.commits;

import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.graphql.wire.Document;
import io.github.okr4j.perdoo.graphql.wire.Endpoint;
import java.util.List;

/** The documents on progress updates. */
final class CommitOperations {
    static final Operation<Commit> UPSERT = Endpoint.mutation("perdoo.graphql.commits.upsert", Evidence.THIRD_PARTY)
            .returning("data.upsertCommit.commit", Commit.class);

    static final Document UPSERT_DOCUMENT = Document.of(CommitOperations.class, "upsert");

    private CommitOperations() {}

    static List<Operation<?>> all() {
        return List.of(UPSERT);
    }
}
