package io.github.okr4j.core.http;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.CheckReturnValue;
import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.CallInterruptedException;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.Outcome;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.json.Drift;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads many entries with one call each, for vendors whose lists lack details of their entries. Up to eight calls run
 * at once, and none is sent that exceeds the rate limit.
 *
 * <p>An entry that cannot be read does not stop the others. A failure of the account or the connection stops the batch.
 *
 * @param <K> the type of the keys
 * @param <T> the type of the entries
 */
@CheckReturnValue
public final class BatchRead<K, T> {
    private final String operation;
    private final Set<K> keys;
    private final Function<K, ApiCall<T>> call;
    private final Timing timing;
    private final @Nullable Relisting<K> relisting;

    BatchRead(String operation, Collection<K> keys, Function<K, ApiCall<T>> call, Timing timing) {
        this(operation, Collections.unmodifiableSet(new LinkedHashSet<>(keys)), call, timing, null);
    }

    private BatchRead(
            String operation,
            Set<K> keys,
            Function<K, ApiCall<T>> call,
            Timing timing,
            @Nullable Relisting<K> relisting) {
        this.operation = operation;
        this.keys = keys;
        this.call = call;
        this.timing = timing;
        this.relisting = relisting;
    }

    /** How to tell a deleted entry from a refused one. */
    record Relisting<K>(ApiCall<Collection<K>> list, IntPredicate gone) {
        boolean isGone(SdkException failure) {
            return failure instanceof ApiException response && gone.test(response.status());
        }
    }

    /**
     * Leaves out entries that were deleted meanwhile. If an entry was refused (401, 403, 404), the list is read once more at
     * the end. An entry that it no longer has is in neither map of the result. If that list fails, its exception is
     * {@link Result#stoppedBy}.
     *
     * @param list the keys that exist now
     * @param gone whether a status may mean that the entry does not exist
     */
    public BatchRead<K, T> withoutDeleted(ApiCall<Collection<K>> list, IntPredicate gone) {
        return new BatchRead<>(operation, keys, call, timing, new Relisting<>(list, gone));
    }

    /**
     * What a batch has read.
     *
     * @param values the entries that were read
     * @param failures why each of the others could not be read: an error response after all retries, or an undecodable one
     * @param stoppedBy why the batch ended before its end, or null: a used up daily limit, a failed connection or token
     *     refresh, a closed client, a list that could not be read again. Entries in neither map were then not read
     * @param drift the values of unexpected shape, by the key of their entry; entries without any are left out
     * @param rateLimit the latest rate limit that the vendor reported, or null
     * @param attempts how many requests were sent, that of a second list included
     * @param <K> what an entry is read by
     * @param <T> an entry
     */
    public record Result<K, T>(
            Map<K, T> values,
            Map<K, SdkException> failures,
            @Nullable SdkException stoppedBy,
            Map<K, List<Drift>> drift,
            @Nullable RateLimit rateLimit,
            int attempts) {
        /** Copies the maps. */
        public Result {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            failures = Collections.unmodifiableMap(new LinkedHashMap<>(failures));
            drift = Collections.unmodifiableMap(new LinkedHashMap<>(drift));
        }
    }

    /**
     * Reads all entries and waits for them. An interrupt cancels the calls under way.
     *
     * @return what was read
     * @throws CallInterruptedException if the calling thread is interrupted
     */
    public Result<K, T> execute() {
        return await(executeAsync(Function.identity()));
    }

    /**
     * Reads all entries without blocking. Canceling the future cancels the calls under way.
     *
     * @param result makes the future's value from what was read
     * @param <R> the future's value
     * @return a future that fails only if a call could not be made
     */
    public <R> CompletableFuture<R> executeAsync(Function<Result<K, T>, R> result) {
        return new BatchExecution<>(this, result).start();
    }

    private <R> R await(CompletableFuture<R> batch) {
        try {
            return batch.get();
        } catch (InterruptedException e) {
            batch.cancel(true);
            Thread.currentThread().interrupt();
            Failure failure = new Failure(operation, null, Outcome.UNKNOWN, false, 0);
            throw new CallInterruptedException(failure, "the calling thread was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new CompletionException(e.getCause());
        }
    }

    String operation() {
        return operation;
    }

    Set<K> keys() {
        return keys;
    }

    Function<K, ApiCall<T>> call() {
        return call;
    }

    Timing timing() {
        return timing;
    }

    @Nullable
    Relisting<K> relisting() {
        return relisting;
    }
}
