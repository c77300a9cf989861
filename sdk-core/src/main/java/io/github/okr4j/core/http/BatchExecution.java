package io.github.okr4j.core.http;

import io.github.okr4j.core.ApiCall;
import io.github.okr4j.core.ApiResponse;
import io.github.okr4j.core.RateLimit;
import io.github.okr4j.core.error.ApiException;
import io.github.okr4j.core.error.CallTimeoutException;
import io.github.okr4j.core.error.DailyLimitException;
import io.github.okr4j.core.error.DecodeException;
import io.github.okr4j.core.error.Failure;
import io.github.okr4j.core.error.RateLimitedException;
import io.github.okr4j.core.error.SdkException;
import io.github.okr4j.core.json.Drift;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One run of a {@link BatchRead}. It has no thread of its own. The thread that delivers a response or ends a wait continues
 * the work. Events are handled one at a time.
 */
final class BatchExecution<K, T, R> extends CompletableFuture<R> {
    private static final int MAX_AT_ONCE = 8;

    /** A little more than the longest window of a vendor. It bounds the effect of a wrong clock. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(62);

    /** How often a rate-limited entry is read again, beyond the retries of its call. */
    private static final int PUT_BACK = 6;

    private final String operation;
    private final Function<K, ApiCall<T>> read;
    private final Timing timing;
    private final BatchRead.@Nullable Relisting<K> relisting;
    private final Function<BatchRead.Result<K, T>, R> result;
    private final Queue<Runnable> events = new ConcurrentLinkedQueue<>();
    private final AtomicInteger pending = new AtomicInteger();

    // The fields below are used only by events, which run one at a time.
    private final Queue<K> waiting = new ArrayDeque<>();
    private final Map<K, CompletableFuture<?>> underWay = new HashMap<>();
    private @Nullable CompletableFuture<?> relisted;
    private int listsPutBack;
    private final Map<K, Integer> putBack = new HashMap<>();
    private final Map<K, T> values = new HashMap<>();
    private final Map<K, SdkException> failures = new HashMap<>();
    private final Map<K, List<Drift>> drift = new HashMap<>();
    private @Nullable SdkException stoppedBy;
    private @Nullable RateLimit budget;
    private boolean held;
    private int atOnce = MAX_AT_ONCE;
    private int attempts;

    BatchExecution(BatchRead<K, T> batch, Function<BatchRead.Result<K, T>, R> result) {
        this.operation = batch.operation();
        this.read = batch.call();
        this.timing = batch.timing();
        this.relisting = batch.relisting();
        this.result = result;
        waiting.addAll(batch.keys());
    }

    CompletableFuture<R> start() {
        handle(this::goOn);
        return this;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean canceled = super.cancel(mayInterruptIfRunning);
        handle(() -> {
            List.copyOf(underWay.values()).forEach(call -> call.cancel(true));
            if (relisted != null) {
                relisted.cancel(true);
            }
        });
        return canceled;
    }

    /** Dependent stages are plain futures, so that canceling one of them does not cancel this run. */
    @Override
    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }

    private void handle(Runnable event) {
        events.add(event);
        if (pending.getAndIncrement() > 0) {
            return; // the thread at work handles it
        }
        do {
            try {
                Objects.requireNonNull(events.poll()).run();
            } catch (RuntimeException | Error e) {
                completeExceptionally(e);
            }
        } while (pending.decrementAndGet() > 0);
    }

    private void goOn() {
        while (!isDone() && !held && !waiting.isEmpty() && underWay.size() < atOnce && isAffordable()) {
            begin(waiting.remove());
        }
        if (isDone() || !underWay.isEmpty() || held) {
            return;
        }
        BatchRead.Relisting<K> again = mustRelist() ? relisting : null;
        if (!waiting.isEmpty() || (again != null && !isAffordable())) {
            hold(untilReset());
        } else if (again != null) {
            relist(again);
        } else if (relisted == null || relisted.isDone()) {
            complete(result.apply(new BatchRead.Result<>(values, failures, stoppedBy, drift, budget, attempts)));
        }
    }

    private boolean mustRelist() {
        return relisted == null
                && stoppedBy == null
                && failures.values().stream().anyMatch(BatchExecution::isRefusal);
    }

    private static boolean isRefusal(SdkException failure) {
        return failure instanceof ApiException response
                && (response.status() == 401 || response.status() == 403 || response.status() == 404);
    }

    // The handler receives every result, so the returned future is not needed.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void relist(BatchRead.Relisting<K> again) {
        CompletableFuture<ApiResponse<Collection<K>>> list = again.list().executeForResponseAsync();
        relisted = list;
        list.whenComplete((listed, failure) -> handle(() -> {
            if (failure == null) {
                attempts += listed.attempts();
                note(listed.rateLimit());
                failures.entrySet()
                        .removeIf(one ->
                                again.isGone(one.getValue()) && !listed.value().contains(one.getKey()));
            } else {
                notRelisted(failure);
            }
            goOn();
        }));
    }

    private void notRelisted(Throwable failure) {
        if (!(failure instanceof SdkException known)) {
            completeExceptionally(failure);
            return;
        }
        attempts += known.attempts();
        if (isForLater(known) && listsPutBack++ < PUT_BACK) {
            relisted = null;
            hold(known, listsPutBack);
        } else {
            stoppedBy = known;
        }
    }

    /** The remaining budget may not include the calls under way, so each of them is subtracted. */
    private boolean isAffordable() {
        return budget == null || budget.remaining() == null || underWay.size() < budget.remaining();
    }

    // The handler receives every result, so the returned future is not needed.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void begin(K key) {
        CompletableFuture<ApiResponse<T>> call;
        try {
            call = read.apply(key).executeForResponseAsync();
        } catch (IllegalArgumentException e) {
            Failure failure = Failure.notSent(operation);
            failures.put(key, new DecodeException(failure, null, "no call can be made with the listed id"));
            return;
        }
        underWay.put(key, call);
        call.whenComplete((response, failure) -> handle(() -> {
            underWay.remove(key);
            if (failure == null) {
                attempts += response.attempts();
                values.put(key, response.value());
                if (!response.drift().isEmpty()) {
                    drift.put(key, response.drift());
                }
                note(response.rateLimit());
            } else {
                failed(key, failure);
            }
            goOn();
        }));
    }

    private void failed(K key, Throwable failure) {
        if (!(failure instanceof SdkException known)) {
            completeExceptionally(failure);
            return;
        }
        attempts += known.attempts();
        if (known instanceof ApiException response) {
            note(response.rateLimit());
        }
        if (isForLater(known) && putBack.merge(key, 1, Integer::sum) <= PUT_BACK) {
            putBack(key, known);
        } else if (isOfTheEntry(known)) {
            failures.put(key, known);
        } else {
            stoppedBy = stoppedBy == null ? known : stoppedBy;
            waiting.clear();
        }
    }

    /** Whether only a rate limit prevented the read, either the vendor's or that of the client's own limiter. */
    private static boolean isForLater(SdkException failure) {
        return (failure instanceof RateLimitedException && !(failure instanceof DailyLimitException))
                || (failure instanceof CallTimeoutException && (failure.attempts() == 0 || wasRateLimited(failure)));
    }

    private static boolean wasRateLimited(SdkException failure) {
        return Arrays.stream(failure.getSuppressed()).anyMatch(RateLimitedException.class::isInstance);
    }

    /** Any other failure would affect all entries. */
    private static boolean isOfTheEntry(SdkException failure) {
        return failure instanceof DecodeException
                || (failure instanceof ApiException && !(failure instanceof DailyLimitException));
    }

    private void putBack(K key, SdkException failure) {
        if (stoppedBy == null) {
            waiting.add(key);
        }
        if (!(failure instanceof RateLimitedException)) {
            // The limiter cannot serve this many calls within the timeout of one.
            atOnce = Math.max(1, underWay.size());
        }
        hold(failure, putBack.getOrDefault(key, 1));
    }

    /** The wait grows each time, because a server with another clock may name a reset that is already over. */
    private void hold(SdkException failure, int times) {
        Duration asked = Duration.ZERO;
        if (failure instanceof RateLimitedException limited) {
            asked = limited.retryAfter() == null ? untilReset() : limited.retryAfter();
        }
        Duration least = Duration.ofSeconds(1L << times);
        hold(asked.compareTo(least) < 0 ? least : asked);
    }

    private void note(@Nullable RateLimit told) {
        if (told == null || told.remaining() == null || told.resetAt() == null) {
            return;
        }
        Instant known = budget == null ? null : budget.resetAt();
        boolean older = known != null && told.resetAt().isBefore(known);
        boolean same = told.resetAt().equals(known);
        // Responses may arrive out of order. Within a window the smaller number is the later one.
        boolean overtaken =
                same && budget != null && budget.remaining() != null && budget.remaining() < told.remaining();
        if (!older && !overtaken) {
            budget = told;
        }
    }

    private Duration untilReset() {
        Instant reset = budget == null ? null : budget.resetAt();
        Duration wait = reset == null
                ? LONGEST_WAIT
                : Duration.between(timing.clock().instant(), reset).plusSeconds(1);
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private void hold(Duration wait) {
        if (held) {
            return;
        }
        held = true;
        Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        timing.sleeper().schedule(bounded, () -> handle(this::release));
    }

    private void release() {
        held = false;
        budget = null;
        goOn();
    }
}
