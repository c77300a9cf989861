package io.github.okr4j.perdoo.graphql.commits;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.Checks;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Evidence;
import io.github.okr4j.core.http.Operation;
import io.github.okr4j.perdoo.graphql.wire.Document;
import io.github.okr4j.perdoo.graphql.wire.Endpoint;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import java.util.List;

/** Progress updates over HTTP. */
record HttpCommits(CallFactory callFactory) implements Commits {
    private static final Operation<Commit> UPSERT = Endpoint.mutation(
                    "perdoo.graphql.commits.upsert", Evidence.THIRD_PARTY)
            .returning("data.upsertCommit.commit", Commit.class);

    private static final Document UPSERT_DOCUMENT = Document.of(HttpCommits.class, "upsert");

    static final List<Operation<?>> OPERATIONS = List.of(UPSERT);

    @Override
    public ApiCall<Commit> upsert(UpsertCommit input) {
        Checks.notNull("input", input);
        return callFactory.call(UPSERT, UPSERT_DOCUMENT.with(GraphqlVariables.input(input.input())));
    }
}
