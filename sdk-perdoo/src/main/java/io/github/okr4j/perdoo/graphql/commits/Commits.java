package io.github.okr4j.perdoo.graphql.commits;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * Progress updates: value, status and comment of a key result, a KPI or a goal, with their history. Perdoo shows its
 * schema at <a href="https://api-docs.perdoo.com/">api-docs.perdoo.com</a>.
 *
 * <p>The mutation, its input and its payload are known from third parties only.
 */
@CheckReturnValue
public interface Commits {
    /**
     * Reports progress, or updates a report if the input has an id. Returns the object as Perdoo has it now. Not
     * idempotent; retried only when it was provably not executed. The call throws {@link
     * io.github.okr4j.core.error.BadRequestException} if Perdoo refuses the input; its {@code
     * vendorError().fieldErrors()} names the fields.
     *
     * @throws IllegalArgumentException if {@code input} is null or sets nothing besides the id
     */
    ApiCall<Commit> upsert(UpsertCommit input);

    /** Creates the service. */
    static Commits of(CallFactory callFactory) {
        return new HttpCommits(callFactory);
    }

    /** The operations of this service. */
    static List<Operation<?>> operations() {
        return HttpCommits.OPERATIONS;
    }
}
