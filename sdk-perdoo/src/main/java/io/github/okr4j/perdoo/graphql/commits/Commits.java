package io.github.okr4j.perdoo.graphql.commits;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.http.CallFactory;
import io.github.okr4j.core.http.Operation;
import java.util.List;

/**
 * Progress updates: value, status and comment of a key result, a KPI or a goal, with their history.
 *
 * <p>A method describes a call; nothing is sent until the call is run. The schema is shown at
 * <a href="https://api-docs.perdoo.com/">api-docs.perdoo.com</a>. How sure: the mutation,
 * its input and its payload are attested by third parties only.
 */
@CheckReturnValue
public interface Commits {
    /**
     * Reports progress, or changes a report if the input has an id. Not idempotent: repeated only if nothing was sent or the vendor
     * plainly refused.
     *
     * @param input what to make or to change
     * @return the call, which answers what the vendor has now; {@link io.github.okr4j.core.error.BadRequestException}
     *     with the fields in {@code vendorError().fieldErrors()} if the vendor refuses the input
     * @throws IllegalArgumentException if {@code input} is null, or holds nothing but an id
     */
    ApiCall<Commit> upsert(UpsertCommit input);

    /**
     * The service over a caller.
     *
     * @param callFactory describes the calls
     * @return the service
     */
    static Commits of(CallFactory callFactory) {
        return new HttpCommits(callFactory);
    }

    /**
     * The operations behind this service.
     *
     * @return the operations
     */
    static List<Operation<?>> operations() {
        return CommitOperations.all();
    }
}
