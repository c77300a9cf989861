package io.github.okr4j.perdoo.graphql.commits;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.perdoo.graphql.wire.GraphqlVariables;
import org.jspecify.annotations.Nullable;

/** Progress updates over HTTP. */
record HttpCommits(CallFactory callFactory) implements Commits {
    @Override
    public ApiCall<Commit> upsert(@Nullable UpsertCommit input) {
        if (input == null) {
            throw new IllegalArgumentException("input must not be null");
        }
        return callFactory.call(
                CommitOperations.UPSERT, CommitOperations.UPSERT_DOCUMENT.with(GraphqlVariables.input(input.input())));
    }
}
